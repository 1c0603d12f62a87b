package org.lianxi.committee.ownersvote;

import java.util.regex.Pattern;

/**
 * Stands for an owner without saying who it is: a number or digest that the keeper of the register gives.
 *
 * @param value letters, digits, hyphens and underscores, at most 64; nothing that reads like a phone or identity number
 */
public record OwnerKey(String value) {

    /** The developer, one head for everything not sold or not delivered. DOMAIN §4.5.3, [L4] art. 9. */
    public static final OwnerKey DEVELOPER = new OwnerKey("*");

    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern PHONE_OR_IDENTITY =
            Pattern.compile("(86)?1[3-9]\\d{9}|\\d{17}[\\dXx]|0\\d{2,3}-?\\d{7,8}");

    /** Whether a text may stand for an owner: it names nobody and is no number by which somebody can be reached. */
    public static boolean isPseudonym(String text) {
        return PSEUDONYM.matcher(text).matches()
                && !PHONE_OR_IDENTITY.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
