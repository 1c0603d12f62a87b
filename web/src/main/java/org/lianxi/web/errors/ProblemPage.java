package org.lianxi.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.lianxi.web.page.PageLanguage;

/** The page of a problem. Asks neither database nor engine: they may be what is broken. */
@Named
@RequestScoped
public class ProblemPage {

    @Inject
    private HttpServletRequest request;

    /** What happened, in a headline. */
    public String getTitle() {
        return texts().of("problem." + family() + ".title");
    }

    /** What happened and what to do, in a sentence or two. */
    public String getText() {
        return problem()
                .refusal()
                .filter(refusal -> family().equals("refused"))
                .map(texts()::of)
                .orElseGet(() -> texts().of("problem." + family() + ".text"));
    }

    /** The number of a fault, or nothing. */
    public String getReference() {
        return problem().reference().orElse("");
    }

    private String family() {
        return switch (problem().status()) {
            case 403 -> "forbidden";
            case 404 -> "unknown";
            case 409 -> problem().refusal().isPresent() ? "refused" : "conflict";
            case 500, 502, 503 -> "fault";
            default -> problem().refusal().isPresent() ? "refused" : "invalid";
        };
    }

    private ShownProblem problem() {
        return ShownProblem.of(request);
    }

    private RefusalTexts texts() {
        Locale locale = PageLanguage.of(request);
        return RefusalTexts.in(locale);
    }
}
