package org.lianxi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of a feature in the reader's language: {@code org.lianxi.web.<feature>.Texts}, Chinese in
 * {@code Texts.properties}, English in {@code Texts_en.properties}.
 */
@Named
@ApplicationScoped
public class Texts {

    private static final ResourceBundle.Control CHINESE_WHEN_NOTHING_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The texts of a feature; the empty name means those that all pages share. */
    public static ResourceBundle of(String feature, Locale locale) {
        return bundle(feature.isEmpty() ? "org.lianxi.web.Texts" : "org.lianxi.web." + feature + ".Texts", locale);
    }

    /**
     * A bundle by its full name. Unlike the platform's look-up this one never falls back to the language of the server's
     * operating system.
     */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), CHINESE_WHEN_NOTHING_ELSE);
    }

    /** A text with its places {0}, {1} … filled, numbers and dates written as in that language. */
    public static String fill(String pattern, Locale locale, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** For pages: a text with its places filled, {@code #{texts.format(taskTexts['due.in'], days)}}. */
    public String format(String pattern, Object... arguments) {
        return fill(pattern, currentLocale(), arguments);
    }

    /** For pages: the text of a computed key, {@code #{texts.of('matter', 'state', matter.state)}}. */
    public String of(String feature, String family, Object member) {
        String key = family + "." + member;
        try {
            return of(feature, currentLocale()).getString(key);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    static Locale currentLocale() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context == null) {
            return PageLanguage.CHINESE;
        }
        return context.getViewRoot() == null
                ? context.getApplication().getViewHandler().calculateLocale(context)
                : context.getViewRoot().getLocale();
    }
}
