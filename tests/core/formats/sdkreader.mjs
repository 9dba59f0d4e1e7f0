// SPDX-License-Identifier: GPL-3.0-or-later
// node sdkreader.mjs SDK_FOLDER FILE...: what the official SDK reads, one JSON object a file.
import fs from 'fs';
import path from 'path';
import { pathToFileURL } from 'url';

const [folder, ...files] = process.argv.slice(2);
const entry = path.join(folder, 'node_modules/@garmin/fitsdk/src/index.js');
const { Decoder, Stream } = await import(pathToFileURL(entry).href);
const snake = (name) => name.replace(/([A-Z])/g, '_$1').toLowerCase();

for (const file of files) {
    const stream = Stream.fromBuffer(fs.readFileSync(file));
    const decoder = new Decoder(stream);
    const integrity = decoder.checkIntegrity();
    const { messages, errors } = decoder.read({ convertDateTimesToDates: false, mergeHeartRates: false });
    const counts = {};
    for (const [name, all] of Object.entries(messages)) counts[snake(name).replace(/_mesgs$/, '')] = all.length;
    const fields = {};
    for (const record of messages.recordMesgs ?? []) {
        for (const [name, value] of Object.entries(record)) {
            if (!Number.isFinite(value)) continue; // it hands out the mark of an absent float as NaN
            const field = (fields[snake(name)] ??= { count: 0, sum: 0 });
            field.count += 1;
            field.sum += value;
        }
    }
    const developer = {};
    const names = (messages.fieldDescriptionMesgs ?? []).map((field) => [].concat(field.fieldName).join(''));
    for (const record of messages.recordMesgs ?? []) {
        for (const [key, value] of Object.entries(record.developerFields ?? {})) {
            if (!Number.isFinite(value)) continue; // it hands out the mark of an absent float as NaN
            const field = (developer[names[key]] ??= { count: 0, sum: 0 });
            field.count += 1;
            field.sum += value;
        }
    }
    let intervals = 0;
    for (const hrv of messages.hrvMesgs ?? []) {
        intervals += [].concat(hrv.time).filter((time) => time != null).length;
    }
    const sessions = (messages.sessionMesgs ?? []).map((session) => {
        const out = {};
        for (const [name, value] of Object.entries(session)) {
            if (typeof value === 'number') out[snake(name)] = value;
            if (name === 'sport' || name === 'subSport') out[snake(name)] = snake(String(value));
        }
        return out;
    });
    // What a strap stored, spread over the records by the SDK's own rule.
    let merged = null;
    if (messages.hrMesgs?.length && messages.recordMesgs?.length) {
        const again = new Decoder(Stream.fromBuffer(fs.readFileSync(file))).read({ mergeHeartRates: true });
        const rates = again.messages.recordMesgs.map((record) => record.heartRate).filter(Number.isFinite);
        merged = { count: rates.length, sum: rates.reduce((sum, rate) => sum + rate, 0) };
    }
    console.log(JSON.stringify({ file, merged, integrity, errors: errors.map(String), counts, fields, developer, intervals, sessions }));
}
