package org.lianxi.meeting.paper;

import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The free typefaces that stand in for those of the standard in a PDF. They are read when first needed, and forgotten when
 * memory is short. A character that one lacks is taken from the next; 〓, the printers' mark, stands for what none has.
 */
class Typefaces {

    /** Stands for a character that is in no typeface. */
    static final int NONE = '〓';

    private static final int PRIVATE_USE_FROM = 0xe000;
    private static final int PRIVATE_USE_TO = 0xf8ff;

    /** The files. Song stands in for Fangsong and, drawn bolder, for Xiaobiaosong. */
    enum Cut {
        SONG("song.ttf"),
        KAI("kai.ttf"),
        HEI("NotoSansSC-Regular.ttf");

        private final String file;

        Cut(String file) {
            this.file = file;
        }
    }

    private static final Map<Face, Cut> CUTS = new EnumMap<>(Map.of(
            Face.XIAO_BIAO_SONG, Cut.SONG,
            Face.FANG_SONG, Cut.SONG,
            Face.SONG, Cut.SONG,
            Face.KAI, Cut.KAI,
            Face.HEI, Cut.HEI));

    private final Map<Cut, SoftReference<Typeface>> read = new EnumMap<>(Cut.class);

    /** The cut in which a character of the face is set. */
    Cut cutFor(Face face, int character) {
        return List.of(CUTS.getOrDefault(face, Cut.SONG), Cut.HEI, Cut.KAI).stream()
                .filter(each -> get(each).has(character))
                .findFirst()
                .orElse(Cut.SONG);
    }

    /** The character itself, or the mark for one that no typeface has. */
    int shown(Face face, int character) {
        boolean known = character < PRIVATE_USE_FROM || character > PRIVATE_USE_TO;
        return known && get(cutFor(face, character)).has(character) ? character : NONE;
    }

    synchronized Typeface get(Cut cut) {
        @Nullable SoftReference<Typeface> kept = read.get(cut);
        @Nullable Typeface typeface = kept == null ? null : kept.get();
        if (typeface == null) {
            typeface = Typeface.read(cut.file);
            read.put(cut, new SoftReference<>(typeface));
        }
        return typeface;
    }
}
