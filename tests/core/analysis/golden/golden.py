#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""golden.py [--write]: what every metric of the registry should be on the workouts of scenes.txt, from the published
definitions alone, by code that shares nothing with Ritm's. Without --write it compares with golden.tsv."""
import functools, math, pathlib, statistics, sys

HERE = pathlib.Path(__file__).resolve().parent
G = 9.80665


class Scene:
    def __init__(self, name, sport, pool):
        self.name, self.sport, self.pool = name, sport, pool
        self.rows, self.laps, self.pauses, self.lengths, self.beats = [], [], [], [], []

    def finish(self):
        self.n = len(self.rows)
        gone = set()
        for a, b in self.pauses:
            gone.update(range(a, b))
        self.recorded = [i not in gone for i in range(self.n)]

    def all(self, channel):
        """A value a second; None where there is none, or no recording."""
        return [row.get(channel) if here else None for row, here in zip(self.rows, self.recorded)]

    def has(self, channel):
        """The values there are."""
        return [v for v in self.all(channel) if v is not None]

    def zeros(self, channel):
        """Every second, as zero where there is no value."""
        return [v if v is not None else 0.0 for v in self.all(channel)]

    def pairs(self, *channels):
        return [v for v in zip(*(self.all(c) for c in channels)) if None not in v]


def read():
    athlete, scenes = {}, {}
    scene = way = None
    for line in (HERE / "scenes.txt").read_text().splitlines():
        words = line.split()
        if not words or words[0] == "#":
            continue
        if words[0] == "athlete":
            athlete.update(w.split("=") for w in words[1:])
        elif words[0] == "scene":
            pool = float(words[3].split("=")[1]) if len(words) > 3 else None
            scene, way = Scene(words[1], words[2], pool), 0.0
            scenes[scene.name] = scene
        elif words[0] == "block":
            n = int(words[1])
            for i in range(n):
                row = {}
                for word in words[2:]:
                    key, text = word.split("=")
                    if text != "way":
                        ends = [float(v) for v in text.split(":")]
                        row[key] = ends[0] + (ends[-1] - ends[0]) * i / n
                if "distance=way" in words:
                    row["distance"] = way
                    way += row["speed"]
                scene.rows.append(row)
        elif words[0] in ("pause", "lap"):
            getattr(scene, words[0] + "s").append((int(words[1]), int(words[2])))
        elif words[0] == "length":
            scene.lengths.append(tuple(int(w) for w in words[1:]))
        elif words[0] == "beats":
            count, least, spread, x = (int(w) for w in words[1:])
            for _ in range(count):
                x = (1103515245 * x + 12345) % 2**31
                scene.beats.append(least + (x >> 16) % spread)
    for scene in scenes.values():
        scene.finish()
    for key, value in athlete.items():
        athlete[key] = value if key == "sex" else float(value)
    return athlete, scenes


A, SCENES = read()
GOLDEN = {}


def golden(ids, scenes):
    """Marks a function of a scene whose results belong to these ids, on these scenes."""
    def mark(function):
        for name in scenes.split():
            results = function(SCENES[name])
            names = ids.split()
            results = results if isinstance(results, tuple) else (results,)
            assert len(names) == len(results), (ids, results)
            for metric, value in zip(names, results):
                assert value is not None and math.isfinite(value), (name, metric, value)
                assert (name, metric) not in GOLDEN, (name, metric)
                GOLDEN[name, metric] = value
        return function
    return mark


mean = statistics.fmean


def median(values):
    return statistics.median(values)


def best(values, seconds):
    """The largest mean of so many neighbours, by trying them all."""
    sums = [0.0]
    for v in values:
        sums.append(sums[-1] + v)
    return max(b - a for a, b in zip(sums, sums[seconds:])) / seconds


def root4(values):
    return mean([v**4 for v in values]) ** 0.25


def line(x, y):
    """Slope and intercept of least squares, from the normal equations."""
    n, sx, sy = len(x), sum(x), sum(y)
    sxx, sxy = sum(v * v for v in x), sum(a * b for a, b in zip(x, y))
    slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return slope, (sy - slope * sx) / n


def share(values, test):
    return 100 * sum(1 for v in values if test(v)) / len(values)


def change(values):
    half = len(values) // 2
    return 100 * (mean(values[half:]) / mean(values[:half]) - 1)


# --- totals -----------------------------------------------------------------------------------------------

def paused(s):
    return s.n - sum(s.recorded)


def moving(s):
    if s.lengths:
        return float(sum(b - a for a, b, strokes in s.lengths if strokes))
    if any(s.has("speed")):
        return float(sum(1 for v in s.has("speed") if v > 0.5))
    return float(sum(1 for v in s.has("power") if v > 0))


def distance(s):
    if s.has("distance"):
        return s.rows[-1]["distance"] - s.rows[0]["distance"]
    return sum(1 for x in s.lengths if x[2]) * s.pool


@functools.cache
def climbing(s):
    """Up and down; the scenes have no swings below the hysteresis, so every step counts."""
    a = s.has("altitude")
    steps = [y - x for x, y in zip(a, a[1:])]
    return sum(v for v in steps if v > 0), -sum(v for v in steps if v < 0)


golden("elapsed_time timer_time paused_time pause_count lap_count recorded_share", "ride track")(
    lambda s: (float(s.n), float(s.n - paused(s)), float(paused(s)),
               2.0 if s.pauses else 0.0, float(len(s.laps)), 100 * (s.n - paused(s)) / s.n))
golden("moving_time moving_share standing_time", "ride pool")(
    lambda s: (moving(s), 100 * moving(s) / s.n, s.n - moving(s)))
golden("distance", "ride pool")(distance)
golden("ascent descent", "ride run hike")(climbing)
golden("altitude_change altitude_maximum altitude_minimum altitude_mean", "ride hike")(
    lambda s: (s.has("altitude")[-1] - s.has("altitude")[0], max(s.has("altitude")), min(s.has("altitude")),
               mean(s.has("altitude"))))
golden("ascent_density ascent_rate", "ride hike")(
    lambda s: (climbing(s)[0] / (distance(s) / 1000), climbing(s)[0] / (s.n / 3600)))


def slopes(s):
    """Gradient over the way from the first second within 30 m behind to the first at least 30 m ahead."""
    d, a = s.all("distance"), s.all("altitude")
    result = []
    for i in range(s.n):
        j = next(k for k in range(max(0, i - 200), i + 1) if d[i] - d[k] <= 30)
        k = next((k for k in range(i, min(s.n, i + 200)) if d[k] - d[i] >= 30), s.n - 1)
        long_enough = d[k] - d[j] >= 15
        result.append(min(0.45, max(-0.45, (a[k] - a[j]) / (d[k] - d[j]))) if long_enough else 0.0)
    return result


SLOPES = {name: slopes(SCENES[name]) for name in ("ride", "run", "hike", "marathon")}


def steps(s):
    """Way and gradient of each second."""
    d = s.all("distance")
    return [(d[i + 1] - d[i], SLOPES[s.name][i]) for i in range(s.n - 1)]


golden("uphill_time downhill_time flat_time", "ride run hike")(
    lambda s: (float(sum(1 for w, g in steps(s) if w > 0 and g >= 0.02)),
               float(sum(1 for w, g in steps(s) if w > 0 and g < -0.02)),
               float(sum(1 for w, g in steps(s) if w > 0 and -0.02 <= g < 0.02))))
golden("gradient_maximum gradient_minimum", "ride hike")(
    lambda s: (100 * max(SLOPES[s.name]), 100 * min(SLOPES[s.name])))
golden("work", "ride run")(lambda s: sum(s.has("power")) / 1000)
golden("energy", "ride")(lambda s: sum(s.has("power")) / 1000 / 0.24 / 4.184)
golden("energy", "counted")(lambda s: s.has("calories")[-1])
golden("energy_heart_male", "ride")(
    lambda s: sum((-55.0969 + 0.6309 * h + 0.1988 * 75 + 0.2017 * 40) / 60 for h in s.has("heart_rate")) / 4.184)
golden("energy_heart_female", "ride")(
    lambda s: sum((-20.4022 + 0.4472 * h - 0.1263 * 75 + 0.074 * 40) / 60 for h in s.has("heart_rate")) / 4.184)
golden("temperature_mean temperature_minimum temperature_maximum", "ride")(
    lambda s: (mean(s.has("temperature")), min(s.has("temperature")), max(s.has("temperature"))))
golden("effort_distance time_by_ascent", "hike")(
    lambda s: (distance(s) + 10 * climbing(s)[0], distance(s) / 1000 / 5 * 3600 + climbing(s)[0] / 600 * 3600))
golden("time_by_gradient", "hike")(
    lambda s: sum(w / (6000 * math.exp(-3.5 * abs(g + 0.05)) / 3600) for w, g in steps(s)))
golden("sample_interval backward_steps", "ride")(lambda s: (1.0, 0.0))
golden("heart_missing", "ride beats")(lambda s: 0.0)

# --- power ------------------------------------------------------------------------------------------------


def rolling(values, n):
    return [mean(values[i - n:i]) for i in range(n, len(values) + 1)]


@functools.cache
def weighted(s):
    return root4(rolling(s.zeros("power"), 30))


def smoothed(values):
    y, out = values[0], []
    for v in values:
        y += (v - y) * (1 - math.exp(-1 / 25))
        out.append(y)
    return out


golden("power_mean power_maximum power_median power_deviation", "ride")(
    lambda s: (mean(s.has("power")), max(s.has("power")), median(s.has("power")), statistics.stdev(s.has("power"))))
golden("power_pedalled coasting_share", "ride")(
    lambda s: (mean([v for v in s.has("power") if v]), share(s.has("power"), lambda v: v == 0)))
golden("weighted_power intensity load_score variability", "ride run")(
    lambda s: (weighted(s), weighted(s) / 250, s.n / 3600 * (weighted(s) / 250) ** 2 * 100,
               weighted(s) / mean(s.has("power"))))
golden("exponential_power exponential_intensity exponential_load", "ride")(
    lambda s: (root4(smoothed(s.zeros("power"))), root4(smoothed(s.zeros("power"))) / 250,
               s.n / 3600 * (root4(smoothed(s.zeros("power"))) / 250) ** 2 * 100))
golden("power_to_mass weighted_to_mass work_to_mass", "ride")(
    lambda s: (mean(s.has("power")) / 75, weighted(s) / 75, sum(s.has("power")) / 75000))
golden("work_above_threshold work_above_share time_above_threshold", "ride")(
    lambda s: (sum(max(0, v - 250) for v in s.has("power")) / 1000,
               100 * sum(max(0, v - 250) for v in s.has("power")) / sum(s.has("power")),
               share(s.has("power"), lambda v: v >= 250)))
golden("sprint_power anaerobic_power aerobic_power twenty_minute_power hour_power", "ride")(
    lambda s: tuple(best(s.zeros("power"), t) for t in (5, 60, 300, 1200, 3600)))
golden("threshold_from_20 threshold_from_8 threshold_from_ramp", "ride")(
    lambda s: (0.95 * best(s.zeros("power"), 1200), 0.9 * best(s.zeros("power"), 480), 0.75 * best(s.zeros("power"), 60)))


def two(values):
    times = [180, 300, 720, 1200]
    return line(times, [t * best(values, t) for t in times])


def three(values):
    """Least squares over t0 by narrowing a scan; CP and W' are a line for each t0."""
    times = [5, 30, 60, 180, 300, 720, 1200]
    power = [best(values, t) for t in times]

    def at(t0):
        x = [1 / (t + t0) for t in times]
        slope, intercept = line(x, power)
        return sum((intercept + slope * a - b) ** 2 for a, b in zip(x, power)), slope, intercept
    low, high = 0.5, 600.0
    for _ in range(40):
        scan = [low * (high / low) ** (i / 60) for i in range(61)]
        k = min(range(61), key=lambda i: at(scan[i])[0])
        low, high = scan[max(0, k - 1)], scan[min(60, k + 1)]
    t0 = math.sqrt(low * high)
    _, reserve, cp = at(t0)
    return cp, reserve / 1000, cp + reserve / t0


golden("critical_power_2 work_reserve_2", "ride")(
    lambda s: (two(s.zeros("power"))[0], two(s.zeros("power"))[1] / 1000))
golden("critical_power_3 work_reserve_3 peak_power_3", "ride")(lambda s: three(s.zeros("power")))


@functools.cache
def balances(s):
    """W' left by the integral, the differential and Bartram's form, from this ride's own model; tau of the first."""
    p = s.zeros("power")
    cp, full = two(p)
    short = cp - mean([v for v in p if v < cp])
    tau, elite = 546 * math.exp(-0.01 * short) + 316, 2287.2 * short**-0.688
    spent, integral, step, slow = 0.0, [], [full], [full]
    for v in p:
        spent = spent * math.exp(-1 / tau) + max(0, v - cp)
        integral.append(full - spent)
        step.append(step[-1] - (v - cp) if v >= cp else step[-1] + (cp - v) * (full - step[-1]) / full)
        slow.append(slow[-1] - (v - cp) if v >= cp else full - (full - slow[-1]) * math.exp(-1 / elite))
    return full, tau, integral, step[1:], slow[1:]


def reserves(s):
    full, tau, integral, step, slow = balances(s)
    over = sum(max(0, v - two(s.zeros("power"))[0]) for v in s.zeros("power"))
    return (min(integral) / 1000, integral[-1] / 1000, min(step) / 1000, step[-1] / 1000, tau, min(slow) / 1000,
            100 * over / full, float(sum(1 for v in step if v < full / 4)))


golden("reserve_least reserve_end reserve_least_differential reserve_end_differential reserve_recovery "
       "reserve_least_elite reserve_spent reserve_low_time", "ride")(reserves)


def durability(s):
    p, done, i = s.zeros("power"), 0.0, 0
    while done < 1.5e6:
        done += p[i]
        i += 1
    return 100 * best(p[i:], 300) / best(p, 300)


golden("durability_1500", "long")(durability)


def bassett(s, acclimatised):
    def part(km):
        return (99.9 - 1.90 * km - 1.12 * km**2 if acclimatised else 100 - 4.07 * km - 1.43 * km**2 + 0.178 * km**3) / 100
    return mean([p / part(a / 1000) for p, a in s.pairs("power", "altitude")])


golden("power_sea_level power_sea_level_fresh", "ride")(lambda s: (bassett(s, True), bassett(s, False)))


def wingate(s):
    p = s.zeros("power")
    start = max(range(s.n - 29), key=lambda i: sum(p[i:i + 30]))
    fives = [sum(p[i:i + 5]) for i in range(start, start + 26)]
    return 100 * (max(fives) - min(fives)) / max(fives)


golden("fatigue_index", "ride")(wingate)
golden("power_exponent", "ride")(
    lambda s: line([math.log(t) for t in (180, 300, 720, 1200)],
                   [math.log(best(s.zeros("power"), t)) for t in (180, 300, 720, 1200)])[0])
golden("aerobic_fraction anaerobic_power_reserve", "ride")(
    lambda s: (100 * best(s.zeros("power"), 1200) / best(s.zeros("power"), 300),
               best(s.zeros("power"), 5) - best(s.zeros("power"), 300)))


def treff(s):
    p = s.has("power")
    z = [share(p, lambda v: v < 200) / 100, share(p, lambda v: 200 <= v < 250) / 100, share(p, lambda v: v >= 250) / 100]
    return math.log10(z[0] / z[1] * z[2] * 100)


golden("polarisation", "ride")(treff)


def pedalled(s):
    return [(p, c * 2 * math.pi / 60) for p, c in s.pairs("power", "cadence") if p > 0 and c > 0]


golden("torque_mean torque_maximum pedal_force pedal_speed work_per_revolution", "ride")(
    lambda s: (mean([p / w for p, w in pedalled(s)]), max(p / w for p, w in pedalled(s)),
               mean([p / w / 0.1725 for p, w in pedalled(s)]), mean([w * 0.1725 for p, w in pedalled(s)]),
               sum(p for p, w in pedalled(s)) / sum(w / 2 / math.pi for p, w in pedalled(s))))


def quadrants(s):
    fast = 80 * 2 * math.pi / 60
    force = 250 / fast
    all_ = pedalled(s)
    count = [sum(1 for p, w in all_ if (p / w >= force) == f and (w >= fast) == q)
             for f, q in ((True, True), (True, False), (False, False), (False, True))]
    return tuple(100 * c / len(all_) for c in count)


golden("quadrant_force_speed quadrant_force_slow quadrant_light_slow quadrant_light_fast", "ride")(quadrants)
# At 90 % of 250 W: the 300 W block; and the 260 W block with the sprint behind it.
golden("interval_count interval_time interval_hardest", "ride")(
    lambda s: (2.0, 1200.0 + 630.0, max(300.0, mean(s.has("power")[3000:3630]))))
golden("motor_work motor_share battery_used", "motor")(
    lambda s: ((600 * 200 + 300 * 100) / 1000, 100 * 150000 / (150000 + 600 * 120 + 300 * 150),
               90 - s.has("battery_charge")[-1]))

# --- heart ------------------------------------------------------------------------------------------------

RESERVE = 190 - 55


def banister(rates, a, b):
    return sum(1 / 60 * r * a * math.exp(b * r) for r in ((h - 55) / RESERVE for h in rates))


golden("heart_mean heart_maximum heart_minimum heart_median heart_deviation", "ride")(
    lambda s: (mean(s.has("heart_rate")), max(s.has("heart_rate")), min(s.has("heart_rate")),
               median(s.has("heart_rate")), statistics.stdev(s.has("heart_rate"))))
golden("heart_share_mean heart_share_maximum heart_reserve_mean heart_beats heart_drift", "ride")(
    lambda s: (100 * mean(s.has("heart_rate")) / 190, 100 * max(s.has("heart_rate")) / 190,
               100 * (mean(s.has("heart_rate")) - 55) / RESERVE, sum(s.has("heart_rate")) / 60,
               change(s.has("heart_rate"))))
golden("heart_recovery heart_recovery_30", "ride")(
    lambda s: tuple(max(a - b for a, b in zip(s.has("heart_rate"), s.has("heart_rate")[t:])) for t in (60, 30)))
golden("heart_above_threshold heart_low_share heart_middle_share heart_high_share", "ride")(
    lambda s: (share(s.has("heart_rate"), lambda h: h >= 165), share(s.has("heart_rate"), lambda h: h < 133),
               share(s.has("heart_rate"), lambda h: 133 <= h < 152), share(s.has("heart_rate"), lambda h: h >= 152)))
golden("impulse_male impulse_female", "ride")(
    lambda s: (banister(s.has("heart_rate"), 0.64, 1.92), banister(s.has("heart_rate"), 0.86, 1.67)))
golden("impulse_zonal", "ride")(
    lambda s: sum(sum(1 for part in (0.5, 0.6, 0.7, 0.8, 0.9) if h >= part * 190) for h in s.has("heart_rate")) / 60)
golden("impulse_thresholds", "ride")(
    lambda s: sum(1 + (h >= 140) + (h >= 165) for h in s.has("heart_rate")) / 60)
golden("heart_load_score", "ride")(
    lambda s: 100 * banister(s.has("heart_rate"), 0.64, 1.92) / banister([165] * 3600, 0.64, 1.92))
golden("efficiency_power", "ride")(lambda s: weighted(s) / mean(s.has("heart_rate")))
golden("efficiency_pace", "run")(lambda s: mean(s.has("speed")) * 60 / mean(s.has("heart_rate")))


def decoupled(pairs):
    half = len(pairs) // 2
    ratios = [sum(a for a, b in part) / sum(b for a, b in part) for part in (pairs[:half], pairs[half:])]
    return 100 * (ratios[0] - ratios[1]) / ratios[0]


golden("decoupling_power work_per_beat", "ride")(
    lambda s: (decoupled(s.pairs("power", "heart_rate")), sum(s.has("power")) / (sum(s.has("heart_rate")) / 60)))
golden("decoupling_pace", "run")(lambda s: decoupled(s.pairs("speed", "heart_rate")))
golden("heart_threshold_20", "ride")(lambda s: best(s.zeros("heart_rate"), 1200))
golden("heart_cost", "hike")(
    lambda s: (mean(s.has("heart_rate")) - 55) / (mean(s.has("speed")) * 60))
golden("heart_metabolic", "ride")(lambda s: 6 * mean(s.has("heart_rate")) / 55 - 5)
golden("strain_physiological", "hike")(
    lambda s: max(5 * (t - 37) / (39.5 - 37) + 5 * (h - 55) / (180 - 55)
                  for t, h in s.pairs("core_temperature", "heart_rate")))
golden("core_temperature_maximum", "hike")(lambda s: max(s.has("core_temperature")))
golden("uptake_heart heart_expected_maximum", "ride")(lambda s: (15.3 * 190 / 55, 208 - 0.7 * 40))
golden("respiration_mean respiration_maximum muscle_oxygen_mean muscle_oxygen_minimum hemoglobin_mean", "ride")(
    lambda s: (29.0, 36.0, 60.0, 50.0, 12.3))

# --- beats ------------------------------------------------------------------------------------------------


def clean(s):
    """More than 20 % off the median of eleven: becomes that median (the upper of two in the middle)."""
    raw, out, wrong = s.beats, [], 0
    for i, v in enumerate(raw):
        near = sorted(w for w in raw[max(0, i - 5):i + 6] if 300 <= w <= 2000)
        middle = near[len(near) // 2]
        bad = not 300 <= v <= 2000 or abs(v - middle) > 0.2 * middle
        wrong += bad
        out.append(float(middle if bad else v))
    return out, wrong


RR, WRONG = clean(SCENES["beats"])
DIFF = [b - a for a, b in zip(RR, RR[1:])]
SDNN, SDSD = statistics.stdev(RR), statistics.stdev(DIFF)
RMSSD = math.sqrt(mean([d * d for d in DIFF]))
SD1, SD2 = SDSD / math.sqrt(2), math.sqrt(2 * SDNN**2 - SDSD**2 / 2)


def bins(width):
    count = {}
    for v in RR:
        count[int(v // width)] = count.get(int(v // width), 0) + 1
    least = min(k for k in count if count[k] == max(count.values()))
    return count[least], (least + 0.5) * width


def dfa(values, first, last):
    centre, total, profile = mean(values), 0.0, []
    for v in values:
        total += v - centre
        profile.append(total)
    x, y = [], []
    for n in range(first, last + 1):
        errors = []
        for k in range(len(values) // n):
            part = profile[k * n:(k + 1) * n]
            slope, intercept = line(list(range(n)), part)
            errors += [(v - slope * i - intercept) ** 2 for i, v in enumerate(part)]
        x.append(math.log(n))
        y.append(math.log(math.sqrt(mean(errors))))
    return line(x, y)[0]


def by_time(start, end):
    """Intervals that end in (start, end] ms."""
    clock, found = 0, []
    for raw, v in zip(SCENES["beats"].beats, RR):
        clock += raw
        if start < clock <= end:
            found.append(v)
    return found


def five_minutes():
    begin, total, parts = 0, sum(SCENES["beats"].beats), []
    while begin + 300000 <= total:
        parts.append(by_time(begin, begin + 300000))
        begin += 300000
    return statistics.stdev([mean(p) for p in parts]), mean([statistics.stdev(p) for p in parts])


@functools.cache
def exponents():
    total, out, begin = sum(SCENES["beats"].beats), [], 0
    while begin + 120000 <= total:
        out.append(dfa(by_time(begin, begin + 120000), 4, 16))
        begin += 60000
    return out


golden("beat_count beat_artefacts beat_mean beat_median beat_range", "beats")(
    lambda s: (float(len(RR)), 100 * WRONG / len(RR), mean(RR), median(RR), max(RR) - min(RR)))
golden("hrv_sdnn hrv_rmssd hrv_log_rmssd hrv_sdsd hrv_pnn50 hrv_pnn20 hrv_cvnn hrv_cvsd", "beats")(
    lambda s: (SDNN, RMSSD, math.log(RMSSD), SDSD, share(DIFF, lambda d: abs(d) > 50), share(DIFF, lambda d: abs(d) > 20),
               100 * SDNN / mean(RR), 100 * RMSSD / mean(RR)))
golden("hrv_sd1 hrv_sd2 hrv_sd_ratio hrv_ellipse hrv_vagal", "beats")(
    lambda s: (SD1, SD2, SD2 / SD1, math.pi * SD1 * SD2, math.log10(4 * SD1 * 4 * SD2)))
golden("hrv_triangular hrv_stress", "beats")(
    lambda s: (len(RR) / bins(7.8125)[0],
               100 * bins(50)[0] / len(RR) / (2 * bins(50)[1] / 1000 * (max(RR) - min(RR)) / 1000)))
golden("hrv_sdann hrv_sdnn_index", "beats")(lambda s: five_minutes())
golden("hrv_exponent hrv_exponent_long", "beats")(lambda s: (dfa(RR, 4, 16), dfa(RR, 16, 64)))
golden("hrv_exponent_least hrv_exponent_low_share", "beats")(
    lambda s: (min(exponents()), share(exponents(), lambda v: v < 0.75)))
golden("hrv_inflections", "beats")(
    lambda s: 100 * sum(1 for a, b in zip(DIFF, DIFF[1:]) if a * b <= 0) / len(RR))

# --- motion -----------------------------------------------------------------------------------------------


@functools.cache
def ramp_time(s, meters):
    """Fastest over a distance. The way is a broken line, so it starts or ends on a second."""
    d = s.all("distance")

    def when(total):
        """Earliest time at which the line is at that total, and the latest."""
        k = next(i for i in range(1, s.n) if d[i] >= total)
        early = k - 1 + (total - d[k - 1]) / (d[k] - d[k - 1])
        k = next(i for i in range(s.n - 1, 0, -1) if d[i - 1] <= total)
        return early, k - 1 + (min(d[k], total) - d[k - 1]) / (d[k] - d[k - 1]) if d[k] > d[k - 1] else k
    times = []
    j = 0
    for i in range(s.n):
        while j < s.n and d[j] - d[i] < meters:
            j += 1
        if j < s.n:
            times.append(j - (d[j] - d[i] - meters) / (d[j] - d[j - 1]) - i)
    j = s.n - 1
    for i in range(s.n - 1, -1, -1):
        while j >= 0 and d[i] - d[j] < meters:
            j -= 1
        if j >= 0:
            times.append(i - j - (d[i] - d[j] - meters) / (d[j + 1] - d[j]))
    return min(times)


golden("speed_mean speed_moving speed_maximum speed_ten_seconds pace pace_moving", "ride")(
    lambda s: (distance(s) / s.n, distance(s) / moving(s), 12.0, best(s.zeros("speed"), 10), s.n / distance(s) * 1000,
               moving(s) / distance(s) * 1000))
golden("speed_variation split_change speed_trend", "ride run")(
    lambda s: (100 * statistics.stdev([v for v in s.has("speed") if v > 0.5]) / mean([v for v in s.has("speed") if v > 0.5]),
               change(s.has("speed")),
               100 * line([i / 3600 for i, v in enumerate(s.has("speed")) if v > 0.5],
                          [v for v in s.has("speed") if v > 0.5])[0] / mean([v for v in s.has("speed") if v > 0.5])))
golden("acceleration_maximum braking_maximum", "ride")(
    lambda s: (max(b - a for a, b in zip(s.has("speed"), s.has("speed")[3:])) / 3,
               min(b - a for a, b in zip(s.has("speed"), s.has("speed")[3:])) / 3))
golden("stop_count stop_longest", "ride")(lambda s: (1.0, 20.0))
golden("best_400 best_1000 best_mile best_5000", "run")(
    lambda s: tuple(ramp_time(s, m) for m in (400, 1000, 1609.344, 5000)))
golden("best_10000 best_half_marathon best_marathon", "marathon")(
    lambda s: tuple(ramp_time(s, m) for m in (10000, 21097.5, 42195)))


def minetti(g):
    return 155.4 * g**5 - 30.4 * g**4 - 43.3 * g**3 + 46.3 * g**2 + 19.5 * g + 3.6


@functools.cache
def adjusted(s):
    return mean([w * minetti(g) / 3.6 for w, g in steps(s)])


golden("adjusted_speed adjusted_pace run_load_score energy_gradient", "run")(
    lambda s: (adjusted(s), 1000 / adjusted(s), 100 * (s.n - 1) / 3600 * (adjusted(s) / 4.2) ** 2,
               sum(w * minetti(g) for w, g in steps(s)) * 75 / 4184))
golden("swim_load_score", "open")(
    lambda s: 100 * s.n / 3600 * (distance(s) / s.n / 4.2) ** 3)
golden("load", "ride")(lambda s: s.n / 3600 * (weighted(s) / 250) ** 2 * 100)
golden("load", "open")(lambda s: 100 * s.n / 3600 * (distance(s) / s.n / 4.2) ** 3)
golden("load", "long")(lambda s: s.n / 3600 * (weighted(s) / 250) ** 2 * 100)
# One climb: 180 m over 2400 m in 600 s, up to 1060 m.
golden("climb_count climb_highest climb_longest climb_steepest climb_score climb_rate climb_power climb_index", "ride")(
    lambda s: (1.0, 180.0, 2400.0, 7.5, 2400 * 7.5, 180 * 6.0, 1080 / (200 + 75), 180**2 / 24000 + 0.06))


def haversine(a, b):
    r = math.radians
    h = (math.sin(r(b[0] - a[0]) / 2) ** 2 + math.cos(r(a[0])) * math.cos(r(b[0])) * math.sin(r(b[1] - a[1]) / 2) ** 2)
    return 2 * 6371008.8 * math.asin(math.sqrt(h))


golden("away_maximum away_end position_accuracy", "track")(
    lambda s: (max(haversine((50, 8), p) for p in s.pairs("latitude", "longitude")),
               haversine((50, 8), s.pairs("latitude", "longitude")[-1]), mean(s.has("gps_accuracy"))))
golden("depth_maximum depth_mean dive_time dive_ascent", "dive")(
    lambda s: (18.0, mean(s.has("depth")), float(sum(1 for v in s.has("depth") if v > 1)),
               max(a - b for a, b in zip(s.has("depth"), s.has("depth")[10:])) * 6))
golden("fast_distance sprint_distance sprint_count", "game")(
    lambda s: (sum(v for v in s.has("speed") if 5.5 <= v < 7), sum(v for v in s.has("speed") if v >= 7), 2.0))


def prampero(s):
    v = s.has("speed")
    powers = []
    for a, b in zip(v, v[1:]):
        slant = (b - a) / G
        powers.append(minetti(min(0.45, max(-0.45, slant))) * math.sqrt(slant**2 + 1) * 1.29 * a)
    return mean(powers)


golden("metabolic_power", "game")(prampero)

# --- estimates --------------------------------------------------------------------------------------------


def daniels(meters, seconds):
    v, t = meters / (seconds / 60), seconds / 60
    return (-4.60 + 0.182258 * v + 0.000104 * v * v) / (
        0.8 + 0.1894393 * math.exp(-0.012778 * t) + 0.2989558 * math.exp(-0.1932605 * t))


def race(vdot, meters):
    low, high = meters / 12, meters / 0.5
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (middle, high) if daniels(meters, middle) > vdot else (low, middle)
    return low


def speed_for(uptake):
    """m/s, by bisection of the cost."""
    low, high = 0.0, 2000.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if -4.60 + 0.182258 * middle + 0.000104 * middle**2 < uptake else (low, middle)
    return low / 60


def vdot(s):
    return daniels(5000, ramp_time(s, 5000))


def farthest(s, t):
    d = s.all("distance")
    return max(b - a for a, b in zip(d, d[t:]))


golden("uptake_race uptake_twelve_minutes race_10000 race_half_marathon race_marathon", "run")(
    lambda s: (vdot(s), (farthest(s, 720) - 504.9) / 44.73, race(vdot(s), 10000), race(vdot(s), 21097.5),
               race(vdot(s), 42195)))
golden("race_marathon_power_law race_marathon_factors", "run")(
    lambda s: (ramp_time(s, 5000) * (42195 / 5000) ** 1.06,
               ramp_time(s, 5000) / 5000 * 42195
               * (13.49681 - 0.000030363 * 5000 + 835.7114 / 5000**0.7905)
               / (13.49681 - 0.000030363 * 42195 + 835.7114 / 42195**0.7905)))
golden("speed_at_uptake pace_threshold", "run")(
    lambda s: (speed_for(vdot(s)), 1000 / speed_for(0.88 * vdot(s))))
golden("critical_speed distance_reserve", "run")(
    lambda s: line([180, 300, 720, 1200], [farthest(s, t) for t in (180, 300, 720, 1200)]))
golden("uptake_cycling uptake_mean_cycling", "ride")(
    lambda s: (10.8 * best(s.zeros("power"), 300) / 75 + 7, 10.8 * mean(s.has("power")) / 75 + 7))
golden("uptake_mean_running", "run")(
    lambda s: mean([3.5 + 0.2 * w * 60 + 0.9 * w * 60 * max(0, g) for w, g in steps(s)]))
golden("uptake_mean_walking", "hike")(
    lambda s: mean([3.5 + 0.1 * w * 60 + 1.8 * w * 60 * max(0, g) for w, g in steps(s)]))
golden("uptake_ramp_male uptake_ramp_female uptake_peak_power", "ride")(
    lambda s: ((10.51 * best(s.zeros("power"), 60) + 6.35 * 75 - 10.49 * 40 + 519.3) / 75,
               (9.39 * best(s.zeros("power"), 60) + 7.7 * 75 - 5.88 * 40 + 136.7) / 75,
               (0.01141 * best(s.zeros("power"), 150) + 0.435) * 1000 / 75))

# --- technique --------------------------------------------------------------------------------------------


def turning(s):
    return [v for v in s.has("cadence") if v > 0]


golden("cadence_mean cadence_maximum cadence_deviation turning_share revolutions", "ride")(
    lambda s: (mean(turning(s)), max(turning(s)), statistics.stdev(turning(s)), share(s.has("cadence"), lambda v: v > 0),
               sum(s.has("cadence")) / 60))
golden("development", "ride")(
    lambda s: sum(v for v, c in s.pairs("speed", "cadence") if c) / (sum(turning(s)) / 60))
golden("steps step_rate step_length step_length_speed", "run")(
    lambda s: (2 * sum(s.has("cadence")) / 60, 2 * mean(s.has("cadence")), mean(s.has("step_length")),
               sum(s.has("speed")) / (2 * sum(s.has("cadence")) / 60)))
golden("contact_time contact_share contact_balance contact_asymmetry", "run")(
    lambda s: (mean(s.has("stance_time")), mean(s.has("stance_time_percent")), mean(s.has("stance_time_balance")),
               mean([abs(v - (100 - v)) for v in s.has("stance_time_balance")])))


@functools.cache
def morin(s):
    tc = mean(s.has("stance_time")) / 1000
    tf = 60 / (2 * mean(s.has("cadence"))) - tc
    force = 75 * G * math.pi / 2 * (tf / tc + 1)
    dip = force * tc**2 / (75 * math.pi**2) - G * tc**2 / 8
    leg, half = 0.53 * 1.8, mean(s.has("speed")) * tc / 2
    return tf, tc, force, dip, leg - math.sqrt(leg**2 - half**2) + dip


golden("flight_time duty_factor peak_force body_dip vertical_stiffness leg_stiffness", "run")(
    lambda s: (1000 * morin(s)[0], morin(s)[1] / (2 * (morin(s)[0] + morin(s)[1])), morin(s)[2] / (75 * G),
               1000 * morin(s)[3], morin(s)[2] / morin(s)[3] / 1000, morin(s)[2] / morin(s)[4] / 1000))
golden("oscillation oscillation_ratio oscillation_share running_effectiveness", "run")(
    lambda s: (mean(s.has("vertical_oscillation")), mean(s.has("vertical_ratio")),
               100 * mean(s.has("vertical_oscillation")) / mean(s.has("step_length")),
               mean(s.has("speed")) / (mean(s.has("power")) / 75)))
golden("balance_right balance_asymmetry balance_deviation balance_work", "ride")(
    lambda s: (mean(s.has("left_right_balance")), mean([abs(2 * v - 100) for v in s.has("left_right_balance")]),
               statistics.stdev(s.has("left_right_balance")),
               sum(p * b for p, b in s.pairs("power", "left_right_balance"))
               / sum(p for p, b in s.pairs("power", "left_right_balance"))))
# Arcs of 210 and 200 degrees, whichever way they lie across the top.
golden("torque_effectiveness pedal_smoothness power_phase_left power_phase_right platform_offset", "ride")(
    lambda s: ((70 + 74 + 80 + 84) / 4, (20 + 26 + 24 + 30) / 4, 205.0, 205.0, 0.0))

# --- water ------------------------------------------------------------------------------------------------


def swims(s):
    return [(b - a, strokes) for a, b, strokes in s.lengths if strokes]


def sets(s):
    out = [[]]
    for a, b, strokes in s.lengths:
        if strokes:
            out[-1].append((a, b))
        else:
            out.append([])
    return out


def pool_best(s, count):
    return float(min(part[i + count - 1][1] - part[i][0] for part in sets(s) for i in range(len(part) - count + 1)))


golden("swim_lengths swim_strokes swim_strokes_length swim_stroke_rate swim_stroke_length", "pool")(
    lambda s: (float(len(swims(s))), float(sum(n for t, n in swims(s))), mean([n for t, n in swims(s)]),
               60 * sum(n for t, n in swims(s)) / sum(t for t, n in swims(s)),
               25 * len(swims(s)) / sum(n for t, n in swims(s))))
golden("swim_stroke_index swim_score swim_score_best swim_score_25 swim_pace swim_rest_share", "pool")(
    lambda s: (25 * len(swims(s)) / sum(t for t, n in swims(s)) * 25 * len(swims(s)) / sum(n for t, n in swims(s)),
               mean([t + n for t, n in swims(s)]), float(min(t + n for t, n in swims(s))),
               mean([t + n for t, n in swims(s)]), 4 * mean([t for t, n in swims(s)]),
               100 * 100 / (100 + sum(t for t, n in swims(s)))))
golden("swim_sets swim_set_longest swim_rest_mean swim_best_100 swim_critical_speed", "pool")(
    lambda s: (3.0, 25.0 * max(len(p) for p in sets(s)), 50.0, pool_best(s, 4),
               200 / (pool_best(s, 16) - pool_best(s, 8))))
golden("row_pace row_power row_stroke_length", "row")(
    lambda s: (500 * s.n / distance(s), mean([2.80 / (1 / v) ** 3 for v in s.has("speed")]),
               sum(v for v, c in s.pairs("speed", "cadence") if c) / (sum(turning(s)) / 60)))


def table():
    return "".join(f"{scene}\t{metric}\t{value!r}\n" for (scene, metric), value in GOLDEN.items())


if __name__ == "__main__":
    if "--write" in sys.argv:
        (HERE / "golden.tsv").write_text(table())
        sys.exit()
    kept = {tuple(line.split("\t")[:2]): float(line.split("\t")[2])
            for line in (HERE / "golden.tsv").read_text().splitlines()}
    wrong = [key for key in kept.keys() | GOLDEN.keys()
             if key not in kept or key not in GOLDEN or not math.isclose(kept[key], GOLDEN[key], rel_tol=1e-9, abs_tol=1e-12)]
    for key in sorted(wrong):
        print(*key, "golden.tsv has", kept.get(key), "and the definition gives", GOLDEN.get(key), file=sys.stderr)
    sys.exit(1 if wrong else 0)
