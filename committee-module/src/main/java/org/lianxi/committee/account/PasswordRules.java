package org.lianxi.committee.account;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.lianxi.committee.refusal.Input;

/** What a password must be like (DOMAIN §11, complexity; values [DESIGN]). */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int FEWEST_KINDS_OF_CHARACTERS = 3;

    private PasswordRules() {}

    static Input check(Input input, String field, String password, Login login) {
        return input.text(field, password, SHORTEST, LONGEST)
                .that(kindsOfCharacters(password) >= FEWEST_KINDS_OF_CHARACTERS, field, "password-too-simple")
                .that(!password.toLowerCase(Locale.ROOT).contains(login.value()), field, "password-contains-login");
    }

    private static long kindsOfCharacters(String password) {
        IntPredicate other = each -> !Character.isLetterOrDigit(each);
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
