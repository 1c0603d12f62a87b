package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** One sitting in three browsers: who leads it, a delegate's phone, and the projector. */
@InBrowser
class LiveIT {

    private static final LocatorAssertions.ContainsTextOptions WITHIN_TWO_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2000);

    @Test
    void everybody_sees_a_change_and_what_a_phone_without_a_net_votes_counts_once(Browser browser) {
        Person lead = Person.signedIn(browser, "party1");
        lead.goTo(say("会议", "Meetings"));
        lead.row("会议进行中").getByRole(AriaRole.LINK).first().click();
        String meeting = lead.page().url().replaceAll(".*id=", "");
        Person phone = Person.signedIn(browser, "oc1", Device.PHONE, Language.CHINESE);
        phone.page().navigate("/sitting/room?id=" + meeting);
        Person screen = Person.signedIn(browser, "secretary1");
        screen.page().navigate("/sitting/projector?id=" + meeting);
        lead.page().navigate("/sitting/conduct?id=" + meeting);

        lead.select(say("发言方", "Who speaks"), "业委会");
        lead.press(say("给予发言", "Give the floor"));
        assertThat(screen.page().locator(".board-speaking")).containsText("业委会", WITHIN_TWO_SECONDS);

        Locator owners = screen.page().locator("[data-party=OWNERS]");
        phone.page().context().setOffline(true);
        phone.write(say("理由或不同意见", "Reason or dissent"), "费用偏高");
        phone.page().locator("[data-choice=AGAINST]").click();
        assertThat(phone.page().locator("[data-kept-state]")).containsText("等待网络");
        assertThat(owners).not().containsText("费用偏高");
        phone.page().context().setOffline(false);

        assertThat(phone.page().locator("[data-kept-state]")).containsText("已提交");
        assertThat(owners).containsText("费用偏高", WITHIN_TWO_SECONDS);
        lead.page().reload();
        lead.page().locator("details summary").first().click();
        assertThat(lead.page().locator(".course li").filter(new Locator.FilterOptions().setHasText("业委会")))
                .hasCount(1);
        takeBack(phone.page());
        assertThat(owners).not().containsText("费用偏高");
        assertThat(browser.findingsOfAxe(screen.page())).isEmpty();
    }

    private static void takeBack(Page phone) {
        phone.locator("[data-sort=WITHDRAW_VOTE]").click();
        assertThat(phone.locator("[data-kept-state]")).containsText("已提交");
    }
}
