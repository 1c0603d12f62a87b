package org.lianxi.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language that a person chose on the page; Chinese until somebody switches. */
public final class PageLanguage {

    public static final Locale CHINESE = Locale.CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    static final String COOKIE = "language";
    static final String LARGE_TYPE_COOKIE = "large-type";

    private PageLanguage() {}

    /** The language of the switch on the page, kept in a cookie; Chinese without one. */
    public static Locale of(HttpServletRequest request) {
        return cookie(request, COOKIE)
                .filter(ENGLISH.getLanguage()::equals)
                .map(chosen -> ENGLISH)
                .orElse(CHINESE);
    }

    /** Whether the person asked for large type. */
    public static boolean isLargeType(HttpServletRequest request) {
        return cookie(request, LARGE_TYPE_COOKIE).filter("on"::equals).isPresent();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
