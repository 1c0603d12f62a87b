package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.ProductDatabase;
import org.lianxi.server.testing.RunningProduct;

/**
 * A meeting after which the product cannot draft the minutes, and whose minutes not all parties answer in time: an
 * operator and the secretary bring both to their end. One party votes and another signs with the keyboard alone, the
 * others by the REST interface.
 */
@InBrowser
class TroubleIT {
    private static final Duration OWN_STEPS = Duration.ofSeconds(60);
    private static final String MEETING = "翠竹园";
    private static final String FAULT = "no room for minutes";
    private static final Phrase RETRY = say("立即重试", "Retry now");

    @Test
    void loses_nothing_by_a_step_that_fails_or_a_limit_that_passes(Browser browser, RunningProduct.Reachable product) {
        ProductDatabase database = ProductDatabase.of(product.started().orElseThrow());
        Person secretary = Person.signedIn(browser, "secretary1");
        Person party = Person.signedIn(browser, "party1");
        openSession(secretary, party);
        String meeting = subject(party.page());
        vote(browser, product, meeting);

        database.run("create trigger trouble before insert on meeting_minutes for each row"
                + " signal sqlstate '45000' set message_text = '" + FAULT + "'");
        closeSession(party);
        operate(browser, database);

        secretary.takeUp(say("修改并送交会签", "Edit the minutes and send them to the parties"), MEETING, OWN_STEPS);
        secretary.press(say("保存并送三方会签", "Save and send to the three parties"));
        secretary.sees(say("已送三方会签。", "Sent to the three parties."));
        sign(browser);
        passLimit(database, subject(secretary.page()));
        secretary.takeUp(say("截止会签", "Close the countersigning"), MEETING, OWN_STEPS);
        browser.screenshot(secretary.page(), "limit-passed");
        secretary.press(say("截止会签，将以上各方记为“未答复”", "Close and record these parties as “No reply”"));
        secretary.sees(say("会签已截止，纪要等待印发。", "Countersigning is closed"));
        party.takeUp(say("印发纪要", "Issue the minutes"), MEETING, OWN_STEPS);
    }

    private static void openSession(Person secretary, Person party) {
        secretary.takeUp(say("签到开会", "Sign the delegates in and open the session"), MEETING, OWN_STEPS);
        pressEach(secretary.page(), "record");
        party.takeUp(say("签到开会", "Sign the delegates in and open the session"), MEETING, OWN_STEPS);
        party.write(say("提前开会的理由", "Reason for opening early"), "代表已到会并同意提前。");
        party.press(say("宣布开会", "Open the meeting"));
        party.sees(say("已宣布开会", "The meeting is open."));
    }

    /** The property service and the residents' committee by REST, the owners' committee with the keyboard. */
    private static void vote(Browser browser, RunningProduct.Reachable product, String meeting) {
        Person owners = Person.signedIn(browser, "oc2", Device.DESKTOP, Language.CHINESE);
        Keyboard keyboard = new Keyboard(owners.page());
        for (JsonObject decided : Program.objects(Program.signedIn(product.address(), "psc1")
                .get("meetings/" + meeting)
                .json()
                .getAsJsonArray("items"))) {
            String item = decided.getAsJsonObject("item").get("id").getAsString();
            String address = "meetings/items/" + item + "/vote";
            for (String login : new String[] {"psc1", "rc1"}) {
                Program delegate = Program.signedIn(product.address(), login);
                assertThat(delegate.send("PUT", address, "{\"choice\": \"perhaps\"}")
                                .fields())
                        .containsExactly("choice input-unknown-word");
                Program.Answer cast = delegate.send("PUT", address, "{\"choice\": \"FOR\"}");
                assertThat(cast.status()).as(cast.toString()).isEqualTo(200);
            }
            assertThat(Program.signedIn(product.address(), "oc3")
                            .send("PUT", address, "{\"choice\": \"FOR\"}")
                            .status())
                    .isEqualTo(403);
            owners.page().navigate("/meeting/vote?id=" + item);
            keyboard.tabTo(owners.button(say("✓ 赞成", "✓ For"))).press("Enter");
            owners.sees(say("表决已记录。", "Your vote was recorded."));
        }
    }

    private static void closeSession(Person party) {
        party.page().reload();
        pressEach(party.page(), "conclude");
        party.press(say("闭会", "Close the meeting"));
        party.sees(say("已闭会，会议纪要正在起草。", "The meeting is closed and its minutes are being drafted."));
    }

    /** The page names the step and why it fails; once the cause is gone, one click is enough. */
    private static void operate(Browser browser, ProductDatabase database) {
        Person operator = Person.signedIn(browser, "admin", Device.PHONE, Language.CHINESE);
        Locator trouble =
                operator.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("draftMinutes"));
        reloadUntil(operator.page(), trouble, 1);
        assertThat(trouble).containsText(FAULT);
        browser.screenshot(operator.page(), "trouble-390");
        assertThat(browser.findingsOfAxe(operator.page())).isEmpty();
        operator.page().setViewportSize(Device.DESKTOP.width(), Device.DESKTOP.height());
        browser.screenshot(operator.page(), "trouble-1280");

        database.run("drop trigger trouble");
        operator.press(RETRY);
        operator.sees(say("已安排重试。", "The retry is scheduled."));
        reloadUntil(operator.page(), trouble, 0);
        operator.sees(say("一切正常", "Everything is in order"));
    }

    private static void sign(Browser browser) {
        Person service = Person.signedIn(browser, "psc1", Device.PHONE, Language.CHINESE);
        service.takeUp(say("会签纪要", "Countersign the minutes"), MEETING, OWN_STEPS);
        new Keyboard(service.page()).tabTo(service.button(say("签署", "Sign"))).press("Space");
        service.sees(say("已签署。", "Signed."));
    }

    /** As if some days had gone by since the minutes were sent. */
    private static void passLimit(ProductDatabase database, String minutes) {
        assertThat(database.run(
                        "update meeting_minutes set countersign_by = countersign_by - interval 30 day where id = '"
                                + minutes + "'"))
                .isEqualTo(1);
        assertThat(database.run("update ACT_RU_JOB set DUEDATE_ = DUEDATE_ - interval 30 day where TYPE_ = 'timer' and"
                        + " PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '"
                        + minutes + "')"))
                .as("the limit and the reminders before it")
                .isPositive();
    }

    /** Presses every button of this name, each of which leads back to the page with one less. */
    private static void pressEach(Page page, String name) {
        Locator buttons = page.locator("button[name=" + name + "]:visible");
        buttons.first().waitFor();
        for (int left = buttons.count() - 1; left >= 0; left--) {
            buttons.first().click();
            assertThat(buttons).hasCount(left);
        }
    }

    private static void reloadUntil(Page page, Locator rows, int count) {
        long end = System.nanoTime() + OWN_STEPS.toNanos();
        do {
            page.navigate("/operate/trouble");
        } while (rows.count() != count && System.nanoTime() < end);
        assertThat(rows).hasCount(count);
    }

    private static String subject(Page page) {
        return page.url().replaceFirst(".*[?&]id=([^&#]+).*", "$1");
    }
}
