package org.lianxi.web.icalendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lianxi.web.page.Texts;

/** Makes calendars in the words of a language, with addresses that the reader can open. */
@RequestScoped
public class CalendarPress {

    @Inject
    private HttpServletRequest request;

    CalendarFile in(Locale locale) {
        return new CalendarFile(words(locale, host()));
    }

    static EventWords words(Locale locale, String host) {
        ResourceBundle texts = Texts.of("icalendar", locale);
        return new EventWords(
                texts.getString("calendar"),
                texts.getString("meeting"),
                texts.getString("task"),
                texts.getString("open"),
                host);
    }

    /** The product's own address as the reader asked for it. */
    public String host() {
        boolean isTls = ConfigProvider.getConfig()
                .getOptionalValue("lianxi.tls", Boolean.class)
                .orElse(request.isSecure());
        String host = Optional.ofNullable(request.getHeader("Host")).orElse(request.getServerName());
        return (isTls ? "https://" : "http://") + host;
    }
}
