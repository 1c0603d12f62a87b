package org.lianxi.meeting.paper;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lianxi.meeting.paper.LeftOutTypeface.Why;

/**
 * What the operator has named as typefaces, each tried once.
 *
 * @param usable a file for each face that has one
 */
record NamedTypefaces(Map<Face, Path> usable, List<LeftOutTypeface> leftOut) {

    private static final Map<Face, String> SETTINGS = new EnumMap<>(Map.of(
            Face.XIAO_BIAO_SONG, "lianxi.fonts.xiaobiaosong",
            Face.FANG_SONG, "lianxi.fonts.fangsong",
            Face.KAI, "lianxi.fonts.kaiti",
            Face.HEI, "lianxi.fonts.heiti"));

    NamedTypefaces {
        usable = Map.copyOf(usable);
        leftOut = List.copyOf(leftOut);
    }

    static NamedTypefaces in(Function<String, Optional<String>> settings) {
        Map<Face, Path> usable = new EnumMap<>(Face.class);
        List<LeftOutTypeface> leftOut = new ArrayList<>();
        SETTINGS.forEach((face, setting) -> settings.apply(setting).ifPresent(file -> {
            try {
                Path path = Path.of(file);
                Typeface.read(path);
                usable.put(face, path);
            } catch (InvalidPathException e) {
                leftOut.add(new LeftOutTypeface(setting, file, Why.NOT_READABLE));
            } catch (UnusableTypeface e) {
                leftOut.add(new LeftOutTypeface(setting, file, e.why()));
            }
        }));
        return new NamedTypefaces(usable, leftOut);
    }
}
