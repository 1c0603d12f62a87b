package org.lianxi.meeting.paper;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces of a PDF: those of the standard that the operator has named, and free ones that stand in for the others. They
 * are read when first needed, and forgotten when memory is short. A character that one lacks is taken from the next; 〓, the printers' mark, stands for what none has.
 */
class Typefaces {

    /** Stands for a character that is in no typeface. */
    static final int NONE = '〓';

    private static final int PRIVATE_USE_FROM = 0xe000;
    private static final int PRIVATE_USE_TO = 0xf8ff;

    /** The files. Song stands in for Fangsong and, drawn bolder, for Xiaobiaosong; the last four are the operator's. */
    enum Cut {
        SONG("song.ttf"),
        KAI("kai.ttf"),
        HEI("NotoSansSC-Regular.ttf"),
        OWN_XIAO_BIAO_SONG(""),
        OWN_FANG_SONG(""),
        OWN_KAI(""),
        OWN_HEI("");

        private final String file;

        Cut(String file) {
            this.file = file;
        }

        boolean isOwn() {
            return file.isEmpty();
        }
    }

    private static final Map<Face, Cut> OWN_CUTS = new EnumMap<>(Map.of(
            Face.XIAO_BIAO_SONG, Cut.OWN_XIAO_BIAO_SONG,
            Face.FANG_SONG, Cut.OWN_FANG_SONG,
            Face.KAI, Cut.OWN_KAI,
            Face.HEI, Cut.OWN_HEI));

    private static final Map<Face, Cut> CUTS = new EnumMap<>(Map.of(
            Face.XIAO_BIAO_SONG, Cut.SONG,
            Face.FANG_SONG, Cut.SONG,
            Face.SONG, Cut.SONG,
            Face.KAI, Cut.KAI,
            Face.HEI, Cut.HEI));

    private final Map<Cut, SoftReference<Typeface>> read = new EnumMap<>(Cut.class);
    private final Map<Cut, Path> own = new EnumMap<>(Cut.class);

    /** With files of the operator for some faces, which were found to be usable. */
    Typefaces(Map<Face, Path> files) {
        files.forEach((face, file) -> Optional.ofNullable(OWN_CUTS.get(face)).ifPresent(cut -> own.put(cut, file)));
    }

    /** The cut in which a character of the face is set. */
    Cut cutFor(Face face, int character) {
        return Stream.concat(
                        Optional.ofNullable(OWN_CUTS.get(face)).filter(own::containsKey).stream(),
                        Stream.of(CUTS.getOrDefault(face, Cut.SONG), Cut.HEI, Cut.KAI))
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
            typeface = readAgain(cut);
            read.put(cut, new SoftReference<>(typeface));
        }
        return typeface;
    }

    private Typeface readAgain(Cut cut) {
        Path file = own.get(cut);
        if (file == null) {
            return Typeface.read(cut.file);
        }
        try {
            return Typeface.read(file);
        } catch (UnusableTypeface e) {
            throw new IllegalStateException("the typeface " + file + " was usable at the start and is not any more", e);
        }
    }
}
