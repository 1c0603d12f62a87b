package org.lianxi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that is being written: its address, language and size of type. */
@Named
@RequestScoped
public class Here {

    private static final String PAGE = "page";

    @Inject
    private Notices notices;

    private @Nullable List<Notices.Notice> told;

    /** The address to come back to after a switch of language or type. */
    public String getAddress() {
        return LocalAddress.of(request());
    }

    /** The value of {@code <html lang>}. */
    public String getLang() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return Texts.currentLocale().getLanguage().equals(PageLanguage.ENGLISH.getLanguage());
    }

    public boolean isLargeType() {
        return PageLanguage.isLargeType(request());
    }

    /** Whether the page belongs to this part of the portal: {@code #{here.under('/matter/')}}. */
    public boolean under(String prefix) {
        return request().getRequestURI().startsWith(prefix);
    }

    /** The same page with the same filter, turned to another number. */
    public String turnedTo(int number) {
        return with(PAGE, Integer.toString(number));
    }

    /** The same address with another value of one parameter. */
    public String with(String name, String value) {
        Stream<String> others = request().getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(name))
                .filter(parameter -> !parameter.getKey().startsWith("jakarta.faces."))
                .flatMap(this::pairs);
        return Stream.concat(others, Stream.of(encoded(name) + "=" + encoded(value)))
                .collect(Collectors.joining("&", request().getRequestURI() + "?", ""));
    }

    /** Whether a form is back that had waited for a sign-in. */
    public boolean isFormBack() {
        return KeptForm.isBack(FacesContext.getCurrentInstance());
    }

    /** Whether a sent form is being read. Every button counts then: what may happen now is asked of the use case alone. */
    public boolean isActing() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }

    /** Whether something was refused that belongs to no single field. */
    public boolean isRefused() {
        return !FacesContext.getCurrentInstance().getMessageList(null).isEmpty();
    }

    /** Good news of the act before this page, told once. */
    public List<Notices.Notice> getNotices() {
        if (told == null) {
            told = isForWholePage() && request().getSession(false) != null ? notices.take() : List.of();
        }
        return told;
    }

    /** A part of a page that refreshes itself shows no news, so it must not take them from the page that comes next. */
    private boolean isForWholePage() {
        return !LivePart.asks(request());
    }

    private Stream<String> pairs(Map.Entry<String, String[]> parameter) {
        return Stream.of(parameter.getValue())
                .filter(value -> !value.isEmpty())
                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value));
    }

    /** A text as a parameter of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
