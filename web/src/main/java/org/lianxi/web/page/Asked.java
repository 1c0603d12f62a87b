package org.lianxi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;

/** What the address of the page names, from the first phase of a request on; forms are sent to the whole address. */
@Named
@RequestScoped
public class Asked {

    /** Is nobody's id: a page that was asked for without one says that it found nothing. */
    private static final String NONE = "-";

    @Inject
    private HttpServletRequest request;

    /** The id of what the page is about. */
    public String getId() {
        return id("id");
    }

    /** Another id by its name. */
    public String id(String name) {
        return find(name).orElse(NONE);
    }

    /** A part of the address or the form, if it is there and not blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }
}
