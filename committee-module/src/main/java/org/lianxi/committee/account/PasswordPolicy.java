package org.lianxi.committee.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;

/**
 * What a password must be like (DOMAIN §11, complexity and periodic change; the values are [DESIGN]).
 *
 * @param shortest fewest characters, at least 8
 * @param fewestKinds how many of capital letters, small letters, digits and others must be in it, 1 to 4
 * @param oldestDays after how many days it has to be changed; 0 for never
 */
public record PasswordPolicy(int shortest, int fewestKinds, int oldestDays) {

    /** Ten characters of three kinds, never too old. */
    public static final PasswordPolicy USUAL = new PasswordPolicy(10, 3, 0);

    static final int LONGEST = 128;

    private static final int LEAST = 8;
    private static final int KINDS = 4;
    private static final int SHORTEST_LOGIN_THAT_COUNTS = 3;

    /** Refuses rules that protect nobody or that nobody can keep. */
    public PasswordPolicy {
        if (shortest < LEAST || shortest > LONGEST || fewestKinds < 1 || fewestKinds > KINDS || oldestDays < 0) {
            throw new IllegalArgumentException(
                    "password rules out of range: " + shortest + ", " + fewestKinds + ", " + oldestDays);
        }
    }

    Input check(Input input, String field, String password, Login login) {
        return input.text(field, password, shortest, LONGEST)
                .that(kindsOfCharacters(password) >= fewestKinds, field, "password-too-simple", fewestKinds)
                .that(!contains(password, login), field, "password-contains-login")
                .that(!CommonPasswords.include(password), field, "password-common");
    }

    boolean isTooOld(@Nullable Instant setAt, Instant moment) {
        return oldestDays > 0 && (setAt == null || !moment.isBefore(setAt.plus(Duration.ofDays(oldestDays))));
    }

    /** A login of two letters is in many a good password. */
    private static boolean contains(String password, Login login) {
        return login.value().length() >= SHORTEST_LOGIN_THAT_COUNTS
                && password.toLowerCase(Locale.ROOT).contains(login.value());
    }

    private static long kindsOfCharacters(String password) {
        IntPredicate other = each -> !Character.isLetterOrDigit(each);
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
