# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target of ours takes, by linking Ritm::options. Nothing sets flags anywhere else.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
# NDEBUG stays off: assertions guard against our own bugs in release builds too, and sanitizers and fuzzers
# would miss what they catch.
foreach(language IN ITEMS C CXX)
  set(CMAKE_${language}_FLAGS_RELEASE "-O2")
  if(RITM_SANITIZE)
    # Compiled to be run once or twice: what the sanitizers' authors advise, and lines for the traces.
    set(CMAKE_${language}_FLAGS_RELWITHDEBINFO "-O1 -g1")
  else()
    set(CMAKE_${language}_FLAGS_RELWITHDEBINFO "-O2 -g")
  endif()
endforeach()

add_library(ritm_options INTERFACE)
add_library(Ritm::options ALIAS ritm_options)
target_compile_options(ritm_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports false positives of these three in the standard library's own inlined code.
  target_compile_options(ritm_options INTERFACE
    -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # libstdc++ 12's std::stable_sort uses std::get_temporary_buffer, which it deprecates itself.
  target_compile_options(ritm_options INTERFACE -Wno-deprecated-declarations)
endif()
target_include_directories(ritm_options INTERFACE ${CMAKE_SOURCE_DIR})
if(RITM_SANITIZE OR RITM_FUZZ)
  # The standard library checks indices and iterators too.
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
if(RITM_SANITIZE)
  add_compile_options(-fsanitize=${RITM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${RITM_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # One more false positive, of code that is instrumented.
    target_compile_options(ritm_options INTERFACE -Wno-stringop-overread)
  endif()
  if(RITM_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Asio fences beside the atomics that order its memory; g++ warns that ThreadSanitizer sees no fences.
    target_compile_options(ritm_options INTERFACE -Wno-tsan)
  endif()
endif()

if(RITM_FUZZ)
  # Coverage in every library, main() of libFuzzer only in the targets.
  set(fuzz_sanitizers -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
  add_compile_options(${fuzz_sanitizers} -fno-omit-frame-pointer)
  add_link_options(${fuzz_sanitizers})
endif()

# ritm_library(NAME SOURCES ... LINK_PUBLIC ... LINK_PRIVATE ...): one static library a folder.
function(ritm_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK_PUBLIC;LINK_PRIVATE" ${ARGN})
  if(arg_SOURCES)
    add_library(ritm_${name} STATIC ${arg_SOURCES})
    target_link_libraries(ritm_${name} PUBLIC Ritm::options ${arg_LINK_PUBLIC} PRIVATE ${arg_LINK_PRIVATE})
  else()
    add_library(ritm_${name} INTERFACE)
    target_link_libraries(ritm_${name} INTERFACE Ritm::options ${arg_LINK_PUBLIC})
  endif()
  add_library(Ritm::${name} ALIAS ritm_${name})
endfunction()

# ritm_qt_library(NAME ...): the same for a folder with QObjects.
function(ritm_qt_library name)
  ritm_library(${name} ${ARGN})
  set_target_properties(ritm_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(ritm_${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)
endfunction()

# ritm_test(NAME SOURCES ... LINK ... [LABELS ...] [TIMEOUT s]): one test program, one CTest entry.
# GoogleTest brings main(); with QT it is a Qt Test program (QTEST_MAIN and friends).
function(ritm_test name)
  cmake_parse_arguments(arg "QT" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE Ritm::options ${arg_LINK})
  if(arg_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE Qt6::Test)
  else()
    target_link_libraries(${name} PRIVATE GTest::gtest GTest::gtest_main GTest::gmock)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  if(RITM_SANITIZE) # several times slower, and so may be as long in one function
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 8")
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
endfunction()
