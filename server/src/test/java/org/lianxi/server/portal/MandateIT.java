package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** A right comes with a post or a delegation, and goes at the moment in which either ends; the work goes back to the post. */
@InBrowser
class MandateIT {

    private static final String WORKER = "清溪社区网格员";
    private static final String POST = "联席会议秘书";

    @Test
    void gives_right_and_work_with_a_post_or_a_delegation_and_takes_both_back_when_it_ends(Browser browser) {
        Person worker = Person.signedIn(browser, "grid1", Device.PHONE, Language.CHINESE);
        assertThat(planning(worker)).hasCount(0);

        Person secretary = Person.signedIn(browser, "secretary1");
        Person chief = Person.signedIn(browser, "party1");
        chooseCommunity(chief);
        chief.follow(say("任命", "Appoint"));
        chief.select(say("职务", "Post"), POST);
        chief.select(say("现有人员", "Person"), WORKER);
        chief.write(say("开始时间", "From"), minute(0));
        chief.press(say("任命", "Appoint"));
        chief.sees("已任命。");
        assertThat(planning(worker)).not().hasCount(0);
        String work = takeOn(worker);
        secretary.page().navigate("/inbox");
        assertThat(entry(secretary, work)).hasCount(0);

        chooseCommunity(chief);
        row(chief).getByRole(AriaRole.LINK).last().click();
        chief.press(say("立即免职", "End now"));
        chief.sees("已免职。");
        assertThat(planning(worker)).hasCount(0);
        worker.page().navigate("/inbox");
        assertThat(entry(worker, work)).hasCount(0);
        secretary.page().navigate("/inbox");
        assertThat(entry(secretary, work)).isVisible();

        secretary.page().navigate("/mandate/own");
        secretary.follow(say("委托代理", "Delegate"));
        secretary.select(say("受托人", "Deputy"), WORKER);
        secretary.write(say("开始时间", "From"), minute(0));
        secretary.write(say("届满时间", "Until"), minute(24 * 60));
        secretary.press(say("委托代理", "Delegate"));
        secretary.sees("委托已生效或将按时生效。");
        assertThat(planning(worker)).not().hasCount(0);

        secretary.page().navigate("/mandate/own");
        secretary.press(say("收回对“" + WORKER + "”的委托", "Take back"));
        secretary.sees("委托已收回。");
        assertThat(planning(worker)).hasCount(0);
    }

    /** Takes the first work of the post for oneself; gives its address. */
    private static String takeOn(Person worker) {
        worker.page().navigate("/inbox");
        Locator first = worker.page()
                .locator(".work-item")
                .filter(new Locator.FilterOptions().setHasText("我来办理"))
                .first();
        String address = Objects.requireNonNull(first.locator("a.work-title").getAttribute("href"));
        first.getByRole(AriaRole.BUTTON).click();
        worker.sees("同职务的其他人不再看到这一项");
        return address;
    }

    private static Locator entry(Person person, String address) {
        return person.page().locator("a.work-title[href='" + address + "']");
    }

    private static void chooseCommunity(Person chief) {
        chief.page().navigate("/mandate/list");
        chief.select(say("组织", "Organisation"), "清溪社区");
        chief.press(say("查看", "Show"));
    }

    /** The row in which the worker holds the post. */
    private static Locator row(Person chief) {
        return chief.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(POST))
                .filter(new Locator.FilterOptions().setHasText(WORKER));
    }

    /** What only those see who may plan meetings. */
    private static Locator planning(Person person) {
        person.page().navigate("/meeting/list");
        return person.page().locator("main a[href^='/meeting/plan']");
    }

    /** So many minutes from this one, as the form wants it. */
    private static String minute(int later) {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusMinutes(later)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }
}
