package org.lianxi.committee.account;

import java.util.Optional;

/** Passwords as they are, and how often one was looked at. */
final class PlainPasswords implements Passwords {

    private int looks;
    private String cost = "plain:";

    /** The settings want another hash from now on. */
    void becomeDearer() {
        cost = "dearer:";
    }

    @Override
    public String hash(String password) {
        return cost + password;
    }

    @Override
    public String hashRandom(String password) {
        return "random:" + password;
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
        looks++;
        return hash.map(known -> known.endsWith(":" + password)).orElse(false);
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(cost);
    }

    int looks() {
        return looks;
    }
}
