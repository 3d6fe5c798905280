# Compiles every broadsheet_<code>.ts of this folder into a target, as ":/translations/broadsheet_<code>.qm". What
# follows the target's name goes on to qt_add_translations.
function(broadsheet_add_translations target)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/broadsheet_*.ts)
    qt_add_translations(${target} TS_FILES ${files} RESOURCE_PREFIX /translations ${ARGN})
endfunction()
