package org.lianxi.web.errors;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.web.page.PageLanguage;

/**
 * What a program is told when something is refused or breaks: {@code application/problem+json} (RFC 9457).
 *
 * @param status of the answer
 * @param code the stable name; the type is {@code urn:lianxi:problem:<code>}
 * @param detail for people, in their language
 * @param fields what is wrong with which field
 * @param reference number of a fault in the log
 */
public record ProblemDocument(
        int status, String code, String detail, List<FieldProblem> fields, Optional<String> reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field. */
    public record FieldProblem(String field, String code, String detail) {}

    /** Keeps an unmodifiable copy. */
    public ProblemDocument {
        fields = List.copyOf(fields);
    }

    /** A problem of the portal itself, with its text from the bundle. */
    public static ProblemDocument of(int status, String code, HttpServletRequest request) {
        return new ProblemDocument(
                status, code, RefusalTexts.in(language(request)).of(code), List.of(), Optional.empty());
    }

    /** What an exception means to a program; a fault is written to the log. */
    public static ProblemDocument of(Throwable thrown, HttpServletRequest request) {
        ShownProblem problem = ShownProblem.of(thrown);
        RefusalTexts texts = RefusalTexts.in(language(request));
        if (problem.refusal().isPresent()) {
            return refused(problem.refusal().get(), texts);
        }
        String code = problem.reference().isPresent() ? "fault" : "conflict";
        return new ProblemDocument(problem.status(), code, texts.of(code), List.of(), problem.reference());
    }

    private static ProblemDocument refused(Refusal refusal, RefusalTexts texts) {
        int status = refusal.kind().status();
        if (refusal instanceof InvalidInput input) {
            List<FieldProblem> fields = input.problems().stream()
                    .map(each -> new FieldProblem(each.field(), each.code(), texts.of(each)))
                    .toList();
            return new ProblemDocument(status, refusal.code(), texts.of("invalid-input"), fields, Optional.empty());
        }
        return new ProblemDocument(status, refusal.code(), texts.of(refusal), List.of(), Optional.empty());
    }

    /** Programs say their language in the usual header; the portal's switch counts when they do not. */
    public static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return PageLanguage.of(request);
        }
        return request.getLocale().getLanguage().equals(PageLanguage.ENGLISH.getLanguage())
                ? PageLanguage.ENGLISH
                : PageLanguage.CHINESE;
    }

    /** The document as text. */
    public String json() {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "urn:lianxi:problem:" + code)
                .add("title", code)
                .add("status", status)
                .add("detail", detail);
        reference.ifPresent(number -> document.add("reference", number));
        if (!fields.isEmpty()) {
            document.add("fields", fieldsJson());
        }
        return document.build().toString();
    }

    private JsonArrayBuilder fieldsJson() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        fields.forEach(each -> array.add(Json.createObjectBuilder()
                .add("field", each.field())
                .add("code", each.code())
                .add("detail", each.detail())));
        return array;
    }

    /** Writes it as the whole answer. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json());
    }
}
