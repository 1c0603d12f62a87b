package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.ValueKind;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Parameters and their values in words. */
@Named
@RequestScoped
public class RuleWords {

    @Inject
    private SignedIn signedIn;

    /** What a parameter is about. */
    public String name(Parameter parameter) {
        return texts().getString("parameter." + parameter);
    }

    /** A value with its unit; nothing chosen is told so. */
    public String value(Parameter parameter, @Nullable Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain == null || plain.toString().isEmpty()) {
            return texts().getString("value.follow");
        }
        return written(parameter, plain.toString());
    }

    /** The value in force with its unit. */
    public String inForce(ParameterVersion version) {
        return written(version.parameter(), version.value());
    }

    /** A value that was used once, with what it is about; a key that is no longer known stands as it was written. */
    public String used(String key, String value) {
        return Stream.of(Parameter.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> name(each) + " = " + written(each, value))
                .orElse(key + " = " + value);
    }

    private String written(Parameter parameter, String value) {
        ValueKind kind = parameter.range().kind();
        Locale locale = signedIn.locale();
        return switch (kind) {
            case CHOICE -> texts().getString("choice." + parameter + "." + value);
            case YES_NO -> texts().getString("choice." + value);
            default -> Texts.fill(texts().getString("unit." + kind), locale, Integer.parseInt(value));
        };
    }

    /** {@code CFG-07 · 第2版}: which version of which parameter, for those who want to check a result. */
    public String version(ParameterVersion version) {
        return Texts.fill(
                texts().getString(version.number() == 0 ? "version.usual" : "version.of"),
                signedIn.locale(),
                version.parameter().number().equals("-")
                        ? version.parameter().key()
                        : version.parameter().number(),
                version.number());
    }

    private ResourceBundle texts() {
        return Texts.of("procedure", signedIn.locale());
    }
}
