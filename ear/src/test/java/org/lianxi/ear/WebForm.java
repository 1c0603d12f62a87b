package org.lianxi.ear;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page, filled in as a person would who takes the first of every choice. */
record WebForm(URI action, boolean isMultipart, Map<String, String> fields) {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "lianxi-boundary";

    static WebForm of(URI page, String html, String id) {
        Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(html);
        if (!form.find()) {
            throw new IllegalArgumentException("No form " + id + " in " + html);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        addInputs(fields, form.group());
        addChoices(fields, form.group());
        fields.put("go", "");
        URI action = page.resolve(attribute(form.group(), "action").orElse(""));
        return new WebForm(action, attribute(form.group(), "enctype").isPresent(), fields);
    }

    private static void addInputs(Map<String, String> fields, String form) {
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String type = attribute(inputs.group(), "type").orElse("text");
            Optional<String> name = attribute(inputs.group(), "name");
            if (name.isPresent() && !type.equals("file")) {
                fields.putIfAbsent(
                        name.get(), attribute(inputs.group(), "value").orElse(""));
            }
        }
    }

    private static void addChoices(Map<String, String> fields, String form) {
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher option = OPTION.matcher(selects.group(2));
            if (option.find()) {
                fields.put(attribute(selects.group(1), "name").orElseThrow(), option.group(1));
            }
        }
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find()
                ? Optional.of(attribute.group(1).replace("&amp;", "&").replace("&#x2F;", "/"))
                : Optional.empty();
    }

    WebForm with(String name, String value) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.put(name, value);
        return new WebForm(action, isMultipart, filled);
    }

    /** What the browser sends when the form's button is pressed. */
    HttpRequest sent() {
        return HttpRequest.newBuilder(action)
                .header("Content-Type", isMultipart ? "multipart/form-data; boundary=" + BOUNDARY : URL_ENCODED)
                .POST(BodyPublishers.ofString(isMultipart ? inParts() : inOneLine()))
                .build();
    }

    private String inOneLine() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String inParts() {
        return fields.entrySet().stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }
}
