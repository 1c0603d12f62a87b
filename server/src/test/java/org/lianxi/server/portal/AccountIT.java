package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** How people protect their accounts, and how administrators help them. Nobody else signs in with these accounts. */
@InBrowser
class AccountIT {
    private static final String OWN_PASSWORD = "Wanghu-spring-88";

    private static final Phrase INBOX = say("我的待办", "My tasks");
    private static final Phrase SIGN_IN = say("登录", "Sign in");
    private static final Phrase CODE = say("验证码", "Code");
    private static final Phrase CODE_WRONG = say("验证码不正确", "The code is wrong");

    @Test
    void gives_a_temporary_password_that_opens_only_the_door_to_its_change(Browser browser) {
        Person administrator = Person.signedIn(browser, "admin");
        administrator.page().navigate("/account/list?text=secretary4");
        administrator.followTo("secretary4");
        administrator.press(say("重置密码", "Reset the password"));
        String temporary = administrator.page().locator("#temporary").innerText();
        browser.screenshot(administrator.page(), "account-temporary-password");

        Person holder = beforeSignIn(browser, Device.PHONE, Language.ENGLISH);
        holder.signIn("secretary4", temporary);
        holder.sees("Please choose a password that nobody but you knows");
        holder.page().navigate("/matter/list");
        assertThat(holder.page().url()).endsWith("/account/changePassword");
        assertThat(browser.findingsOfAxe(holder.page())).isEmpty();
        browser.screenshot(holder.page(), "account-forced-change");
        holder.write(say("现在的密码", "Present password"), temporary);
        holder.page().locator("[name=newPassword]").fill(OWN_PASSWORD);
        holder.page().locator("[name=repeatedPassword]").fill(OWN_PASSWORD);
        holder.press(say("修改密码", "Change the password"));

        holder.sees(INBOX);
    }

    @Test
    void ends_the_other_sessions_at_once(Browser browser) {
        Person forgotten = Person.signedIn(browser, "secretary2");
        Person here = Person.signedIn(browser, "secretary2", Device.PHONE, Language.CHINESE);
        here.page().navigate("/account/sessions");
        assertThat(browser.findingsOfAxe(here.page())).isEmpty();
        browser.screenshot(here.page(), "account-sessions");

        here.press(say("结束其他全部登录", "End all others"));

        here.sees("其他登录已全部结束");
        forgotten.page().navigate("/inbox");
        assertThat(forgotten.page().url()).contains("/sign-in");
        here.page().navigate("/inbox");
        here.sees(INBOX);
    }

    @Test
    void asks_for_a_code_once_a_second_factor_is_enrolled(Browser browser) {
        Person person = Person.signedIn(browser, "party4");
        person.page().navigate("/account/secondFactor");
        Authenticator phone =
                Authenticator.withSecret(person.page().locator("code.secret").innerText());
        assertThat(browser.findingsOfAxe(person.page())).isEmpty();
        browser.screenshot(person.page(), "account-second-factor");
        String used = phone.code(0);
        person.write(say("6 位验证码", "6-digit code"), used);
        person.press(say("启用", "Switch on"));
        String recovery = person.page().locator(".codes code").first().innerText();
        browser.screenshot(person.page(), "account-recovery-codes");
        person.page().navigate("/account");
        person.press(say("退出登录", "Sign out"));

        person.signIn("party4", Person.PASSWORD);
        person.write(CODE, used);
        person.press(say("继续", "Continue"));
        person.sees(CODE_WRONG);
        browser.screenshot(person.page(), "sign-in-code");
        person.write(CODE, phone.code(1));
        person.press(say("继续", "Continue"));
        person.sees(INBOX);

        person.page().navigate("/account/secondFactor");
        person.write(say("现在的验证码", "Present code"), recovery);
        person.press(say("停用或更换", "Switch off or replace"));
        person.sees(say("6 位验证码", "6-digit code"));
    }

    @Test
    void needs_a_second_person_to_reset_the_password_of_a_street_leader(Browser browser) {
        Person administrator = Person.signedIn(browser, "admin");
        administrator.page().navigate("/account/list?text=leader1");
        administrator.followTo("leader1");
        administrator.write(say("理由", "Reason"), "忘记密码");
        administrator.press(say("提出重置密码", "Propose to reset the password"));
        administrator.sees("已提出");

        Person second = Person.signedIn(browser, "security", Device.PHONE, Language.CHINESE);
        second.page().navigate("/account/grants");
        assertThat(browser.findingsOfAxe(second.page())).isEmpty();
        browser.screenshot(second.page(), "account-approvals");
        second.page().locator("button[name=refuse]:not([hidden])").first().click();
        second.sees("请填写此项");
        second.write(say("驳回理由", "Reason for the refusal"), "请本人到场");
        second.page().locator("button[name=refuse]:not([hidden])").first().click();

        second.sees("已驳回");
    }

    private static Person beforeSignIn(Browser browser, Device device, Language language) {
        Page page = browser.open(device.width(), device.height(), "zh-CN");
        Person person = Person.at(page, language);
        page.navigate("/");
        if (language == Language.ENGLISH) {
            person.press(Phrase.same("English"));
        }
        person.sees(SIGN_IN);
        return person;
    }
}
