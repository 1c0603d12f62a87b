package org.lianxi.web.errors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;

/** The words of a refusal: its code is the key in {@code Refusals.properties}. */
public final class RefusalTexts {

    private static final System.Logger LOG = System.getLogger(RefusalTexts.class.getName());
    private static final String BUNDLE = "org.lianxi.web.errors.Refusals";

    private final Locale locale;
    private final ResourceBundle texts;

    private RefusalTexts(Locale locale) {
        this.locale = locale;
        this.texts = Texts.bundle(BUNDLE, locale);
    }

    /** The texts in a language. */
    public static RefusalTexts in(Locale locale) {
        return new RefusalTexts(locale);
    }

    /** What the refusal says. */
    public String of(Refusal refusal) {
        return text(refusal.code(), refusal.arguments());
    }

    /** What is wrong with a field. */
    public String of(Problem problem) {
        return text(problem.code(), problem.arguments());
    }

    /** A text of ours beside the refusals, e.g. {@code conflict}. */
    public String of(String code, Object... arguments) {
        return text(code, List.of(arguments));
    }

    private String text(String code, List<Object> arguments) {
        try {
            return Texts.fill(
                    texts.getString(code),
                    locale,
                    arguments.stream().map(this::readable).toArray());
        } catch (MissingResourceException missing) {
            LOG.log(System.Logger.Level.WARNING, "no text for the refusal {0}", code);
            return Texts.fill(texts.getString("refused"), locale, code);
        }
    }

    private Object readable(Object argument) {
        if (argument instanceof Instant at) {
            return dated("when.minute", at.atZone(When.ZONE));
        }
        if (argument instanceof LocalDate day) {
            return dated("when.day", day);
        }
        if (argument instanceof Enum<?> member) {
            return word(member);
        }
        return argument instanceof Collection<?> several
                ? several.stream().map(this::readable).map(Object::toString).collect(Collectors.joining("、"))
                : argument;
    }

    private String dated(String format, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(Texts.of("", locale).getString(format), locale)
                .format(date);
    }

    /** An enum's word, {@code Party.OWNERS=业委会} in the same bundle; its name when nobody wrote one. */
    private String word(Enum<?> member) {
        String key = member.getDeclaringClass().getSimpleName() + "." + member.name();
        return texts.containsKey(key) ? texts.getString(key) : member.name();
    }
}
