package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** Those concerned say what they think of a task: with a slip, on a phone, without an account, once (SC-09, D8). */
@InBrowser
class EvaluationIT {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{5}(-[0-9a-z]{1,5}){5}");

    @Test
    void a_slip_answers_once_and_without_an_account(Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary1");
        secretary.goTo(say("任务", "Work"));
        secretary
                .row("待销号")
                .filter(new Locator.FilterOptions().setHasText("组织首次联合夜间巡查"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        secretary.press(say("安排满意度评价", "Ask for an evaluation"));
        secretary.sees("已安排：核验通过后由秘书邀请评价。");
        secretary.follow(say("邀请评价", "Invite"));
        secretary.write(say("邀请份数", "How many"), "6");
        secretary.press(say("生成评价码", "Make the codes"));
        secretary.sees("评价码只显示这一次");
        Matcher code = CODE.matcher(secretary.page().getByRole(AriaRole.MAIN).innerText());
        assertThat(code.find()).isTrue();

        Page phone = browser.phone();
        phone.navigate("/evaluate/" + code.group());
        Person resident = Person.at(phone, Language.CHINESE);
        resident.press(say("提交评价", "Send"));
        resident.sees("请");
        resident.choose(say("非常满意", "Very satisfied"));
        assertThat(browser.findingsOfAxe(phone)).isEmpty();
        resident.press(say("提交评价", "Send"));
        resident.sees("谢谢");
        assertThat(phone.context().cookies()).isEmpty();

        phone.navigate("/evaluate/" + code.group());
        assertThat(phone.getByText("已经用过了").first()).isVisible();
    }
}
