package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.Keycloak;
import org.lianxi.server.testing.RunningProduct;

/** Signing in with a real identity provider, Keycloak, beside the password. */
@InBrowser
class OidcIT {
    private static final Phrase INBOX = say("我的待办", "My tasks");
    private static final Phrase BY_PROVIDER = say("用统一身份登录", "Sign in with the identity provider");
    private static final Phrase NOT_LINKED = say("没有账号与此身份关联", "No account is linked with this identity");
    private static final Phrase FAILED = say("统一身份登录没有成功", "did not work");
    private static final Phrase CANCELLED = say("已取消统一身份登录", "You cancelled");

    private static Keycloak keycloak;

    @BeforeAll
    static void start(RunningProduct.Reachable product) {
        keycloak = Keycloak.serving(product);
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void opens_no_account_for_somebody_whom_the_provider_knows_and_nobody_here(Browser browser) {
        Person stranger = atTheDoor(browser, Device.PHONE, Language.ENGLISH);

        stranger.follow(BY_PROVIDER);
        atProvider(stranger.page(), "stranger");

        stranger.sees(NOT_LINKED);
        assertThat(browser.findingsOfAxe(stranger.page())).isEmpty();
        browser.screenshot(stranger.page(), "sign-in-not-linked");
        stranger.page().navigate("/inbox");
        assertThat(stranger.page().url()).contains("/sign-in");
    }

    @Test
    void lets_in_who_has_linked_the_own_account_before_and_out_again(Browser browser) {
        Person owner = Person.signedIn(browser, "secretary1");
        owner.page().navigate("/account");
        owner.follow(say("关联", "Link"));
        atProvider(owner.page(), "linked");
        owner.sees("已关联统一身份");

        Person later = atTheDoor(browser, Device.DESKTOP, Language.CHINESE);
        later.follow(BY_PROVIDER);
        atProvider(later.page(), "linked");
        later.sees(INBOX);
        assertThat(later.page().locator(".who-name").innerText()).contains("联席会议秘书");

        later.press(say("退出登录", "Sign out"));
        later.page().navigate("/inbox");
        assertThat(later.page().url()).contains("/sign-in");
    }

    @Test
    void refuses_answers_that_nobody_has_asked_for(Browser browser) {
        Person person = atTheDoor(browser, Device.DESKTOP, Language.CHINESE);
        person.page().navigate("/oidc/callback?state=planted&code=planted");
        person.sees(FAILED);

        person.page().navigate("/sign-in");
        person.follow(BY_PROVIDER);
        person.page().locator("#username").waitFor();
        person.page().navigate("/oidc/callback?state=planted&code=planted");

        person.sees(FAILED);
    }

    @Test
    void says_so_when_somebody_turns_back_at_the_provider(Browser browser) {
        Person person = atTheDoor(browser, Device.DESKTOP, Language.CHINESE);
        person.follow(BY_PROVIDER);
        person.page().locator("#username").waitFor();
        String state = person.page().url().replaceFirst(".*[?&]state=([^&]*).*", "$1");

        person.page().navigate("/oidc/callback?error=access_denied&state=" + state);

        person.sees(CANCELLED);
    }

    private static Person atTheDoor(Browser browser, Device device, Language language) {
        Person person = Person.at(browser.open(device.width(), device.height(), "zh-CN"), language);
        person.page().navigate("/sign-in");
        if (language == Language.ENGLISH) {
            person.press(Phrase.same("English"));
        }
        return person;
    }

    private static void atProvider(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(Keycloak.passwordOf(user));
        page.locator("#kc-login").click();
    }
}
