package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** Without a mouse: forward through each form in the order in which it is read. Voting and signing: see TroubleIT. */
@InBrowser
class KeyboardIT {

    @ParameterizedTest
    @EnumSource(Language.class)
    void signs_in_and_submits_a_matter(Language language, Browser browser) {
        Device device = language == Language.CHINESE ? Device.PHONE : Device.DESKTOP;
        Person person = Person.at(browser.open(device.width(), device.height(), "zh-CN"), language);
        Keyboard keyboard = new Keyboard(person.page());
        person.page().navigate("/sign-in");
        if (language == Language.ENGLISH) {
            keyboard.tabTo(person.button(Phrase.same("English"))).press("Enter");
            person.sees(say("登录", "Sign in"));
            person.page().navigate("/sign-in");
        }

        keyboard.tabTo(person.field(say("账号", "Account"))).type("oc3");
        keyboard.tabTo(person.field(say("密码", "Password")))
                .type(Person.PASSWORD)
                .press("Enter");
        person.sees(say("我的待办", "My tasks"));
        if (device.isNarrow()) {
            keyboard.tabTo(person.button(say("菜单", "Menu"))).press("Enter");
        }
        keyboard.tabTo(person.link(say("事项", "Matters"))).press("Enter");
        person.sees(say("提交事项", "Submit a matter"));
        keyboard.tabTo(person.page().locator("a.skip")).press("Enter");
        keyboard.tabTo(person.link(say("提交事项", "Submit a matter"))).press("Enter");

        keyboard.tabTo(person.field(say("小区", "Compound"))).press("ArrowDown");
        keyboard.tabTo(person.field(say("标题", "Title"))).type("只用键盘提交");
        keyboard.tabTo(person.field(say("事实", "Facts"))).type("三号楼北侧，雨后积水。");
        keyboard.tabTo(person.field(say("希望怎样解决", "What should happen"))).type("疏通。");
        keyboard.tabTo(person.field(say("类别", "Category"))).press("ArrowDown");
        keyboard.tabTo(person.field(say("影响户数", "Households affected")))
                .press("Control+a")
                .type("12");
        keyboard.tabTo(person.button(say("提交", "Submit"))).press("Space");

        person.sees(say("事项已提交，等待会议秘书审核分类。", "The matter was submitted"));
        assertThat(person.page().locator("h1")).hasText("只用键盘提交");
    }
}
