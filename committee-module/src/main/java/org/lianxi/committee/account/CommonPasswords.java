package org.lianxi.committee.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people choose when they are made to choose: a common word with a number or a sign behind it, neighbours on the
 * keyboard, and their disguises ({@code P@ssw0rd-2026}).
 */
final class CommonPasswords {

    /** A year or a sign behind a word disguises nothing. */
    private static final Pattern BEHIND = Pattern.compile("[^a-z]+$");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

    /** Without what is not a letter; so short a list catches what guessing programs try first. */
    private static final Set<String> WORDS = Set.of(
            "",
            "a",
            "aa",
            "aaa",
            "ab",
            "abc",
            "abcd",
            "abcde",
            "abcdef",
            "admin",
            "administrator",
            "adminadmin",
            "asd",
            "asdf",
            "asdfgh",
            "asdfghjkl",
            "changeit",
            "changeme",
            "china",
            "default",
            "demo",
            "dragon",
            "football",
            "guest",
            "hello",
            "helloworld",
            "huawei",
            "iloveyou",
            "letmein",
            "lianxi",
            "lianxiadmin",
            "login",
            "love",
            "manager",
            "master",
            "monkey",
            "mima",
            "nihao",
            "oracle",
            "pass",
            "passw",
            "passwd",
            "password",
            "passwordpassword",
            "princess",
            "qaz",
            "qazwsx",
            "qazwsxedc",
            "qq",
            "qwe",
            "qweasd",
            "qweasdzxc",
            "qwer",
            "qwert",
            "qwerty",
            "qwertyuiop",
            "root",
            "rootroot",
            "secret",
            "server",
            "sunshine",
            "superman",
            "sysadmin",
            "system",
            "test",
            "testtest",
            "tomcat",
            "user",
            "welcome",
            "woaini",
            "zaq",
            "zxcvbn",
            "zxcvbnm",
            "shequ",
            "jiedao",
            "wuye",
            "yezhu",
            "yewei",
            "dangyuan",
            "beijing",
            "shanghai");

    private CommonPasswords() {}

    static boolean include(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return isWord(small) || isWord(undisguised(BEHIND.matcher(small).replaceAll("")));
    }

    private static boolean isWord(String small) {
        return WORDS.contains(NOT_LETTERS.matcher(small).replaceAll(""));
    }

    private static String undisguised(String small) {
        return small.replace('@', 'a')
                .replace('4', 'a')
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }
}
