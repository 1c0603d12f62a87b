package org.lianxi.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables kept beside these tests: a line is words with blanks between; {@code #} begins a remark. */
final class Listed {

    private static final Path TABLES = Path.of("src/test/resources/org/lianxi/web/architecture");

    private Listed() {}

    static List<List<String>> lines(String table) {
        try {
            return Files.readAllLines(TABLES.resolve(table)).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> List.of(line.split(" +")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First word to second. */
    static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new TreeMap<>();
        lines(table).forEach(words -> pairs.put(words.get(0), words.get(1)));
        return pairs;
    }
}
