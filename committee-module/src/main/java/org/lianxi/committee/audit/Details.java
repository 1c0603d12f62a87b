package org.lianxi.committee.audit;

import java.util.Map;
import java.util.TreeMap;

/** Writes details as lines {@code key=value} in the order of the keys, so that equal details are equal texts. */
final class Details {

    private Details() {}

    static String write(Map<String, String> details) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(details).forEach((key, value) -> text.append(escape(key).replace("=", "\\e"))
                .append('=')
                .append(escape(value))
                .append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> details = new TreeMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int equals = line.indexOf('=');
            details.put(unescape(line.substring(0, equals)), unescape(line.substring(equals + 1)));
        });
        return details;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\b").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        return value.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\e", "=")
                .replace("\\b", "\\");
    }
}
