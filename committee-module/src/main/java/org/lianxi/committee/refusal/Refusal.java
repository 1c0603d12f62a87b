package org.lianxi.committee.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule says no. The transaction is rolled back and the user is told why, in words that belong to the code.
 *
 * <p>The name of the class is the state of affairs ({@code MinutesNotAwaiting}); the code is the same name in small
 * letters ({@code minutes-not-awaiting}). Neither is ever renamed.
 */
public abstract class Refusal extends RuntimeException {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Kind kind;
    private final transient List<Object> arguments;

    /**
     * Refuses.
     *
     * @param kind what sort of no
     * @param forTheLog names the ids, never shown to users
     * @param arguments values for the placeholders of the text in the bundle
     */
    protected Refusal(Kind kind, String forTheLog, Object... arguments) {
        super(forTheLog);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /** The name of this refusal for ever: key of its text and type of the REST problem. */
    public final String code() {
        return INNER_CAPITAL.matcher(getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** What sort of no this is. */
    public final Kind kind() {
        return kind;
    }

    /** Values for the placeholders of the text. */
    public final List<Object> arguments() {
        return arguments;
    }

    /** The input field beside which the text belongs, when there is one. */
    public Optional<String> field() {
        return Optional.empty();
    }
}
