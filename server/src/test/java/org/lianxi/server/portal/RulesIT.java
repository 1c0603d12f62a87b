package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** The rules by which people meet: read by everybody, changed by two persons, never beyond the law. */
@InBrowser
class RulesIT {

    private static final Phrase PROPOSE = say("提出", "Propose");
    private static final Phrase REASON = say("理由", "Reason");

    @Test
    void are_changed_by_two_persons_and_not_beyond_the_law(Browser browser) {
        Person supervisor = Person.signedIn(browser, "street1");
        supervisor.goTo(say("规则", "Rules"));
        assertThat(browser.findingsOfAxe(supervisor.page())).isEmpty();
        supervisor.followTo("网络日志保存期");
        supervisor.followTo("提出调整");
        supervisor.page().locator("#value").fill("90");
        supervisor.write(REASON, "节省存储空间");
        supervisor.press(PROPOSE);
        supervisor.sees("L20");
        browser.screenshot(supervisor.page(), "rules-beyond-the-law");

        supervisor.page().locator("#value").fill("365");
        supervisor.press(PROPOSE);
        supervisor.sees("已提出");
        assertThat(browser.findingsOfAxe(supervisor.page())).isEmpty();
        String change = supervisor.page().url();

        Person leader = Person.signedIn(browser, "leader1", Device.PHONE, Language.CHINESE);
        leader.page().navigate(change);
        leader.press(say("批准", "Approve"));
        leader.sees("现行有效");
        assertThat(browser.findingsOfAxe(leader.page())).isEmpty();
        browser.screenshot(leader.page(), "rules-approved");
    }

    @Test
    void stand_in_a_book_that_can_be_tried(Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary1", Device.PHONE, Language.ENGLISH);
        secretary.page().navigate("/rules");
        secretary.sees("The first day is not counted");
        assertThat(browser.findingsOfAxe(secretary.page())).isEmpty();

        secretary.page().navigate("/rules/time?date=2026-03-20&days=15&way=DAYS_AFTER");
        secretary.sees("moved on to this day (T2)");
        assertThat(browser.findingsOfAxe(secretary.page())).isEmpty();
        browser.screenshot(secretary.page(), "rules-time");

        secretary.page().navigate("/rules/table?id=matterRoute&try=1");
        assertThat(browser.findingsOfAxe(secretary.page())).isEmpty();
        browser.screenshot(secretary.page(), "rules-table");
    }
}
