# The fonts, located at configure time and copied beside the program. All are OFL.
set(font_roots /usr/share/fonts /usr/local/share/fonts)
set(font_suffixes opentype/inter truetype/inter opentype/bebas-neue truetype/bebas-neue
                  opentype/ebgaramond truetype/ebgaramond truetype/fork-awesome)
set(EPILOGUE_FONTS "")

function(locate_font variable)
  find_file(${variable} NAMES ${ARGN} PATHS ${font_roots} PATH_SUFFIXES ${font_suffixes} REQUIRED
            NO_DEFAULT_PATH)
  set(EPILOGUE_FONTS ${EPILOGUE_FONTS} ${${variable}} PARENT_SCOPE)
endfunction()

locate_font(FONT_INTER Inter-Regular.otf Inter-Regular.ttf)
locate_font(FONT_INTER_SEMIBOLD Inter-SemiBold.otf Inter-SemiBold.ttf)
locate_font(FONT_BEBAS BebasNeue-Regular.otf BebasNeue-Regular.ttf)
locate_font(FONT_GARAMOND EBGaramond12-Regular.otf EBGaramond-Regular.otf)
locate_font(FONT_GARAMOND_ITALIC EBGaramond12-Italic.otf EBGaramond-Italic.otf)
locate_font(FONT_AWESOME forkawesome-webfont.ttf)
