package org.lianxi.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form that arrived after its session had expired. Its fields wait, hidden, in the sign-in page and come back to their
 * own page after it: shown as typed, not yet sent. The server keeps nothing. Passwords are not kept; chosen files cannot
 * be.
 *
 * @param address the page of the form
 * @param isMultipart whether the form can carry files
 * @param fields names and values as posted
 */
public record KeptForm(String address, boolean isMultipart, List<Field> fields) {

    /** The parameter that marks a form that is back. */
    public static final String BACK = "kept.back";

    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final String PREFIX = "kept.";
    private static final String ADDRESS = "kept-to";
    private static final String MULTIPART = "kept-multipart";
    private static final int MOST_FIELDS = 300;

    /** One value of one field. */
    public record Field(String name, String value) {

        /** Its name while it waits in the sign-in page. */
        public String getKeptName() {
            return PREFIX + name;
        }
    }

    /** Keeps an unmodifiable copy. */
    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** The form of a request that has to wait for a sign-in. */
    public static KeptForm arriving(HttpServletRequest request) throws IOException, ServletException {
        boolean multipart = isMultipart(request);
        return new KeptForm(
                LocalAddress.of(request),
                multipart,
                multipart ? typedParts(request) : fields(request.getParameterMap(), ""));
    }

    /** So early in a request its parts are not parameters yet. */
    private static List<Field> typedParts(HttpServletRequest request) throws IOException, ServletException {
        List<Field> fields = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getSubmittedFileName() == null && isKept(part.getName()) && fields.size() < MOST_FIELDS) {
                fields.add(new Field(
                        part.getName(), new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return fields;
    }

    /**
     * The form that waits in a sign-in page, either about to be shown or just posted with it. An address never carries one:
     * else a link of a stranger could fill in a form for whoever follows it.
     */
    public static Optional<KeptForm> waiting(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof KeptForm arrived) {
            return Optional.of(arrived);
        }
        return Optional.ofNullable(request.getParameter(ADDRESS))
                .filter(address -> isInBody(request))
                .map(address -> new KeptForm(
                        LocalAddress.orHome(address),
                        Boolean.parseBoolean(request.getParameter(MULTIPART)),
                        fields(request.getParameterMap(), PREFIX)));
    }

    private static boolean isInBody(HttpServletRequest request) {
        String address = Optional.ofNullable(request.getQueryString()).orElse("");
        try {
            return "POST".equals(request.getMethod())
                    && !URLDecoder.decode(address, StandardCharsets.UTF_8).contains("kept");
        } catch (IllegalArgumentException e) {
            return false; // a broken address brings nothing
        }
    }

    /** Whether this request brings a form back after a sign-in. */
    public static boolean isBack(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(BACK);
    }

    /** Hands it to the page that is shown in place of the one asked for. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static List<Field> fields(Map<String, String[]> parameters, String prefix) {
        List<Field> fields = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix) && isKept(name.substring(prefix.length()))) {
                Arrays.stream(values)
                        .map(value -> new Field(name.substring(prefix.length()), value))
                        .forEach(fields::add);
            }
        });
        return fields.subList(0, Math.min(fields.size(), MOST_FIELDS));
    }

    private static boolean isKept(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !small.contains("password") && !small.contains("token") && !name.startsWith(PREFIX);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }
}
