package org.lianxi.server.portal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises words of the portal that stand on a page in the wrong language. The portal's own words are those in its
 * bundles and the Chinese names in its process models; whatever else is written on a page was typed by people.
 */
final class OtherLanguage {
    private static final Path BUNDLES = Path.of("..", "web", "src", "main", "resources", "org", "lianxi", "web");
    private static final Path MODELS = Path.of("..", "bpmn", "src", "main", "resources", "processes");
    private static final Pattern MODEL_NAME = Pattern.compile(" name=\"([^\"]*\\p{IsHan}[^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^{}]*}");
    private static final int SHORTEST = 2;

    /** People are called by their posts, so the name of a post may be a name. */
    private static final String POST = "post.";

    private final Map<Language, List<Pattern>> own = new EnumMap<>(Language.class);

    /** What was recognised before; most pieces stand on every page. */
    private final Map<Language, Map<String, Boolean>> judged = new EnumMap<>(Language.class);

    private OtherLanguage() {
        for (Language language : Language.values()) {
            own.put(language, new ArrayList<>());
            judged.put(language, new HashMap<>());
        }
    }

    static OtherLanguage ofThePortal() {
        OtherLanguage words = new OtherLanguage();
        try (Stream<Path> bundles = Files.walk(BUNDLES)) {
            bundles.filter(file -> file.getFileName().toString().endsWith("Texts_en.properties"))
                    .forEach(words::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.readModels();
        return words;
    }

    private void read(Path englishFile) {
        Properties english = load(englishFile);
        Properties chinese = load(englishFile.resolveSibling("Texts.properties"));
        for (String key : english.stringPropertyNames()) {
            String one = chinese.getProperty(key, "");
            String other = english.getProperty(key);
            if (!one.equals(other) && !key.startsWith(POST)) {
                add(Language.CHINESE, one);
                add(Language.ENGLISH, other);
            }
        }
    }

    private void readModels() {
        try (Stream<Path> models = Files.list(MODELS)) {
            for (Path model : models.toList()) {
                Matcher name = MODEL_NAME.matcher(Files.readString(model));
                while (name.find()) {
                    add(Language.CHINESE, name.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Left out: choices among wordings, and what begins with a place, where it could be taken for words of people. */
    private void add(Language language, String text) {
        String begin = text.split("\\{", 2)[0].strip();
        if (text.contains(",choice,") || begin.codePointCount(0, begin.length()) < SHORTEST || !hasWord(begin)) {
            return;
        }
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
            pattern.append(Pattern.quote(text.substring(end, place.start()))).append(".*");
        }
        pattern.append(Pattern.quote(text.substring(end)));
        own.getOrDefault(language, List.of()).add(Pattern.compile(pattern.toString(), Pattern.DOTALL));
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Those of the written pieces that are the portal's own words in another language than this. */
    List<String> among(List<String> written, Language language) {
        Language other = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        List<Pattern> foreign = own.getOrDefault(other, List.of());
        Map<String, Boolean> before = judged.getOrDefault(other, Map.of());
        return written.stream()
                .filter(piece -> before.computeIfAbsent(piece, first -> foreign.stream()
                        .anyMatch(pattern -> pattern.matcher(first).matches())))
                .toList();
    }
}
