package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the parts of the register that the modules bring along: {@code META-INF/lianxi/personal-data.txt}. A line names a
 * table, purpose, fate, and the three lists of columns; a table without a purpose holds no personal data,
 * even if the columns behind it look as if they did.
 */
@ApplicationScoped
class WrittenRegister implements PersonalDataRegister {

    private static final String PART = "META-INF/lianxi/personal-data.txt";
    private static final String NONE = "-";

    private final List<String[]> lines = read();

    @Override
    public List<Holding> holdings() {
        return lines.stream()
                .filter(words -> words.length > 2)
                .map(WrittenRegister::holding)
                .sorted(Comparator.comparing(Holding::purpose))
                .toList();
    }

    @Override
    public Map<String, List<String>> withoutPersonalData() {
        return lines.stream()
                .filter(words -> words.length <= 2)
                .collect(Collectors.toUnmodifiableMap(
                        words -> words[0], words -> words.length == 2 ? columns(words[1]) : List.of()));
    }

    private static Holding holding(String[] words) {
        if (words.length != 6) {
            throw new IllegalStateException("the register of personal data has a line of " + words.length + " words: "
                    + String.join(" ", words));
        }
        return new Holding(
                words[0],
                Purpose.valueOf(words[1]),
                Fate.valueOf(words[2]),
                columns(words[3]),
                columns(words[4]),
                columns(words[5]));
    }

    private static List<String> columns(String words) {
        return words.equals(NONE) ? List.of() : Arrays.asList(words.split(","));
    }

    private static List<String[]> read() {
        try {
            List<String[]> lines = new ArrayList<>();
            for (URL part :
                    Collections.list(WrittenRegister.class.getClassLoader().getResources(PART))) {
                lines.addAll(read(part));
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> read(URL part) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(part.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .toList();
        }
    }
}
