# One INTERFACE target carries the language level, the warnings and the sanitizers of our own code.
add_library(cartocontrat_options INTERFACE)
add_library(Cartocontrat::Options ALIAS cartocontrat_options)
target_compile_features(cartocontrat_options INTERFACE cxx_std_20)
target_compile_options(cartocontrat_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual
  # g++ 12 sees an overlap in every "text" + std::string: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${CARTOCONTRAT_WARNINGS_AS_ERRORS}>:-Werror>)
target_include_directories(cartocontrat_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
if(CARTOCONTRAT_SANITIZERS)
  target_compile_options(cartocontrat_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(cartocontrat_options INTERFACE -fsanitize=address,undefined)
endif()

# cartocontrat_room(NAME scene USES Geo Map SOURCES a.cpp a.hpp ...)
# A room of src/: a static library that sees the rooms it uses and no other.
function(cartocontrat_room)
  cmake_parse_arguments(ROOM "" "NAME" "USES;PRIVATE;SOURCES" ${ARGN})
  set(target cartocontrat_${ROOM_NAME})
  add_library(${target} STATIC ${ROOM_SOURCES})
  string(SUBSTRING ${ROOM_NAME} 0 1 initial)
  string(TOUPPER ${initial} initial)
  string(SUBSTRING ${ROOM_NAME} 1 -1 rest)
  add_library(Cartocontrat::${initial}${rest} ALIAS ${target})
  target_link_libraries(${target} PUBLIC ${ROOM_USES} PRIVATE Cartocontrat::Options ${ROOM_PRIVATE})
  target_compile_features(${target} PUBLIC cxx_std_20)
endfunction()
