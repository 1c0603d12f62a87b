package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.RunningProduct;

/** Who gets in, who stays out, and what a page on another site cannot do. */
@InBrowser
class SignInIT {
    private static final String SESSION = "lianxi";
    private static final int FAILURES_UNTIL_LOCKED = 5;

    /** Nobody else signs in with these; each run locks one of them. */
    private static final List<String> TO_BE_LOCKED = List.of("oc1b", "oc2b", "psc1b", "oc4", "cse2");

    /** What a page of another site sends, and what shows that it does. */
    private record Stranger(String address, String header, String value) {}

    private static final List<Stranger> STRANGERS = List.of(
            new Stranger("/sign-out", "Origin", "https://elsewhere.example"),
            new Stranger("/matter/submit", "Origin", "https://elsewhere.example"),
            new Stranger("/matter/submit", "Origin", "null"),
            new Stranger("/inbox", "Sec-Fetch-Site", "cross-site"),
            new Stranger("/inbox", "Sec-Fetch-Site", "same-site"),
            new Stranger("/preferences", "Origin", "http://127.0.0.1:1"));

    private static final Phrase WRONG = say("账号或密码不正确。", "Account or password is wrong.");
    private static final Phrase LOCKED = say("连续登录失败次数过多", "Too many failed attempts");

    @ParameterizedTest
    @EnumSource(Language.class)
    void locks_an_account_after_five_failures_even_for_the_right_password(Language language, Browser browser) {
        String login = TO_BE_LOCKED.get((int) (System.nanoTime() / 1_000 % TO_BE_LOCKED.size()));
        Person person = beforeSignIn(browser, language);

        for (int failure = 1; failure <= FAILURES_UNTIL_LOCKED; failure++) {
            person.signIn(login, "Not-the-password-" + failure);
        }
        person.sees(LOCKED);
        person.page().navigate("/sign-in");
        person.seesNo(LOCKED);
        person.signIn(login, Person.PASSWORD);

        person.sees(LOCKED);
        browser.screenshot(person.page(), "sign-in-locked-" + language.tag());
    }

    @Test
    void answers_an_unknown_login_as_it_answers_a_wrong_password(Browser browser) {
        Person person = beforeSignIn(browser, Language.CHINESE);

        assertThat(answerTo("nobody", person)).isEqualTo(answerTo("rc2", person));
    }

    private static String answerTo(String login, Person person) {
        person.page().navigate("/sign-in");
        person.signIn(login, "Not-the-password");
        person.sees(WRONG);
        return person.page().getByRole(AriaRole.MAIN).innerText();
    }

    @Test
    void gives_another_session_at_the_sign_in_and_lets_the_old_one_in_nowhere(
            Browser browser, RunningProduct.Reachable product) {
        Person person = beforeSignIn(browser, Language.CHINESE);
        person.page()
                .context()
                .addCookies(List.of(new Cookie(SESSION, "planted-by-somebody")
                        .setUrl(product.address().toString())));
        person.page().reload();
        String before = session(person.page()).orElse("");

        person.signIn("rc2", Person.PASSWORD);

        assertThat(session(person.page())).isPresent().get().isNotEqualTo(before);
        Page other = browser.desktop();
        bring(other, before, product);
        other.navigate("/inbox");
        Person.at(other, Language.CHINESE).sees(say("登录", "Sign in"));
        assertThat(other.url()).contains("/sign-in");
    }

    @Test
    void ends_the_session_at_the_sign_out(Browser browser, RunningProduct.Reachable product) {
        Person person = Person.signedIn(browser, "rc2");
        String old = session(person.page()).orElseThrow();

        person.press(say("退出登录", "Sign out"));

        Page other = browser.desktop();
        bring(other, old, product);
        other.navigate("/inbox");
        assertThat(other.url()).contains("/sign-in");
        person.page().goBack();
        person.page().reload();
        assertThat(person.page().url()).contains("/sign-in");
    }

    @Test
    void hides_the_session_from_scripts_and_from_other_sites(Browser browser) {
        Person person = Person.signedIn(browser, "rc2");

        Cookie cookie = cookie(person.page()).orElseThrow();

        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isIn("LAX", "STRICT");
        assertThat(person.page().evaluate("() => document.cookie").toString()).doesNotContain(cookie.value);
    }

    @Test
    void refuses_what_another_site_sends(Browser browser) {
        Person person = Person.signedIn(browser, "rc2");

        for (Stranger stranger : STRANGERS) {
            APIResponse answer = person.page()
                    .request()
                    .post(
                            stranger.address(),
                            RequestOptions.create()
                                    .setHeader(stranger.header(), stranger.value())
                                    .setForm(FormData.create().set("a", "b")));

            assertThat(answer.status()).as(stranger.toString()).isEqualTo(403);
        }
        person.page().navigate("/inbox");
        person.sees(say("我的待办", "My tasks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)"
            })
    void leads_to_no_other_site_after_the_sign_in(String to, Browser browser, RunningProduct.Reachable product) {
        Person person = beforeSignIn(browser, Language.CHINESE);
        person.page().navigate("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));

        person.signIn("rc2", Person.PASSWORD);

        person.sees(say("我的待办", "My tasks"));
        assertThat(person.page().url()).startsWith(product.address().toString());
    }

    @Test
    void tells_the_browser_its_rules_with_every_answer(Browser browser) {
        Person person = Person.signedIn(browser, "rc2");

        for (String address :
                List.of("/sign-in", "/inbox", "/matter/list", "/matter/view?id=nothing", "/assets/lianxi.css")) {
            Map<String, String> headers = person.page().request().get(address).headers();

            assertThat(headers.get("content-security-policy"))
                    .as(address)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-eval")
                    .doesNotContainPattern("(script|style)-src [^;]*unsafe-inline");
            assertThat(headers)
                    .as(address)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsKeys("referrer-policy", "permissions-policy", "cross-origin-opener-policy");
            assertThat(headers).as(address).doesNotContainKeys("x-powered-by", "server");
        }
    }

    private static Person beforeSignIn(Browser browser, Language language) {
        Person person = Person.at(browser.desktop(), language);
        person.page().navigate("/");
        if (language == Language.ENGLISH) {
            person.press(Phrase.same("English"));
        }
        return person;
    }

    private static void bring(Page page, String session, RunningProduct.Reachable product) {
        page.context()
                .addCookies(List.of(
                        new Cookie(SESSION, session).setUrl(product.address().toString())));
    }

    private static Optional<String> session(Page page) {
        return cookie(page).map(cookie -> cookie.value);
    }

    private static Optional<Cookie> cookie(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst();
    }
}
