package org.lianxi.committee.account;

/**
 * How somebody has signed in.
 *
 * @param byPassword with the password that is kept here
 * @param secondFactorProven whether an identity provider vouches for a second factor
 */
public record SignInManner(boolean byPassword, boolean secondFactorProven) {

    /** Login and password. */
    public static final SignInManner LOCAL = new SignInManner(true, false);
}
