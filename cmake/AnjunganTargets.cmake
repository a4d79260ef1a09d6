# How every target of the project is made, so that each CMakeLists.txt says only what is its own: sources and links.

add_library(anjungan_flags INTERFACE)
add_library(Anjungan::Flags ALIAS anjungan_flags)
target_compile_options(anjungan_flags INTERFACE -Wall -Wextra -Wswitch-enum -Werror)
# GCC 12 warns of what can't happen when its optimiser has inlined std::string, std::expected or std::optional (GCC bugs
# 105329, 105651, 105562 and their kin; mended in 13). These warnings come from flow analysis only; all others are errors.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(anjungan_flags INTERFACE
    -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-stringop-truncation
    -Wno-maybe-uninitialized -Wno-dangling-pointer -Wno-use-after-free -Wno-free-nonheap-object)
endif()
target_compile_definitions(anjungan_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_FOREACH)
target_include_directories(anjungan_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)

# anjungan_module(<folder> [SOURCES ...] [LINKS ...] [PRIVATE_LINKS ...] [PCH header ...])
#   makes library anjungan_<folder> with alias Anjungan::<Folder>. LINKS are what the module's headers may include.
function(anjungan_module folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
  add_library(anjungan_${folder} STATIC ${ARG_SOURCES})
  string(SUBSTRING ${folder} 0 1 first)
  string(TOUPPER ${first} first)
  string(SUBSTRING ${folder} 1 -1 rest)
  add_library(Anjungan::${first}${rest} ALIAS anjungan_${folder})
  target_link_libraries(anjungan_${folder} PUBLIC Anjungan::Flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_PCH)
    target_precompile_headers(anjungan_${folder} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# anjungan_test(<name> [GUI] [RUNNER script] [SOURCES ...] [LINKS ...] [LABELS ...])
#   makes the executable <name>_test and one ctest entry for it. GUI gives it a QApplication on the offscreen platform. RUNNER
#   gets the executable to run, in surroundings of its own; 77 says that they can't be had here.
function(anjungan_test name)
  cmake_parse_arguments(ARG "GUI" "RUNNER" "SOURCES;LINKS;LABELS" ${ARGN})
  if(ARG_GUI)
    set(support anjungan_test_support_gui)
  else()
    set(support anjungan_test_support)
  endif()
  add_executable(${name}_test ${ARG_SOURCES})
  target_link_libraries(${name}_test PRIVATE ${support} ${ARG_LINKS})
  target_precompile_headers(${name}_test REUSE_FROM ${support})
  if(ARG_RUNNER)
    add_test(NAME ${name} COMMAND ${ARG_RUNNER} $<TARGET_FILE:${name}_test>)
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
  else()
    add_test(NAME ${name} COMMAND ${name}_test)
  endif()
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ANJUNGAN_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};ANJUNGAN_SOURCE_DIR=${CMAKE_SOURCE_DIR}"
    TIMEOUT 600)
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
endfunction()

# anjungan_test_on_postgresql(<name> [FILTER spec])
#   makes a second ctest entry <name>_postgresql that runs the same tests with PostgreSQL as the store's engine, but for
#   those marked [sqlite]. Skipped where no server is installed.
function(anjungan_test_on_postgresql name)
  cmake_parse_arguments(ARG "" "FILTER" "" ${ARGN})
  if(NOT ARG_FILTER)
    set(ARG_FILTER "~[sqlite]")
  endif()
  add_test(NAME ${name}_postgresql COMMAND ${name}_test ${ARG_FILTER})
  get_test_property(${name} ENVIRONMENT environment)
  set_tests_properties(${name}_postgresql PROPERTIES
    ENVIRONMENT "${environment};ANJUNGAN_TEST_ENGINE=postgresql" TIMEOUT 600 SKIP_RETURN_CODE 77)
endfunction()

# anjungan_only_on_postgresql(<name>)
#   runs the test with PostgreSQL as the store's engine, or not at all.
function(anjungan_only_on_postgresql name)
  get_test_property(${name} ENVIRONMENT environment)
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "${environment};ANJUNGAN_TEST_ENGINE=postgresql" SKIP_RETURN_CODE 77)
endfunction()
