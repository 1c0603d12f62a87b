package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** Every page that somebody can reach by links, as each role, on both widths, in light and dark and in both languages. */
@InBrowser
class EveryPageIT {
    private static final OtherLanguage OTHER_LANGUAGE = OtherLanguage.ofThePortal();

    /** So many pages of one kind (meetings, tasks) are looked at by each role. */
    private static final int OF_ONE_KIND = 2;

    /** What axe has judged so far: a kind of page in a language and a light. It is slow, and roles share pages. */
    private static final Set<String> JUDGED = new HashSet<>();

    @ParameterizedTest(name = "as {0}")
    @ValueSource(
            strings = {
                "party1",
                "secretary1",
                "rc1",
                "oc1",
                "psc1",
                "grid1",
                "branch1",
                "street1",
                "leader1",
                "department1",
                "viewer",
                "security",
                "auditor",
                "admin"
            })
    void is_whole_for_every_role(String login, Browser browser) {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            Person reader = Person.signedIn(browser, login, Device.PHONE, language);
            flaws.addAll(new Walk(browser, reader, login).flaws());
        }

        assertThat(flaws).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"sign-in, CHINESE", "sign-in, ENGLISH", "nowhere, CHINESE", "nowhere, ENGLISH"})
    void is_whole_before_the_sign_in(String address, Language language, Browser browser) {
        Page page = browser.open(Device.PHONE.width(), Device.PHONE.height(), "zh-CN");
        page.navigate("/sign-in");
        if (language == Language.ENGLISH) {
            Person.at(page, Language.CHINESE).press(Phrase.same("English"));
        }
        Response answer = page.navigate("/" + address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new Sight(browser, page, language, address).flaws()).isEmpty();
    }

    /** One reader's walk along all links. */
    private record Walk(Browser browser, Person reader, String login) {

        List<String> flaws() {
            List<String> flaws = new ArrayList<>();
            Map<String, Integer> seen = new HashMap<>();
            Deque<String> ahead = new ArrayDeque<>(List.of("/inbox"));
            Set<String> known = new HashSet<>(ahead);
            while (!ahead.isEmpty()) {
                String address = ahead.removeFirst();
                String kind = address.split("\\?", 2)[0];
                if (seen.merge(kind, 1, Integer::sum) <= OF_ONE_KIND) {
                    List<String> links = visit(address, kind, flaws);
                    links.stream().filter(known::add).forEach(ahead::addLast);
                }
            }
            return flaws;
        }

        private List<String> visit(String address, String kind, List<String> flaws) {
            Response answer = reader.page().navigate(address);
            if (answer.status() != 200) {
                flaws.add(login + " " + address + ": status " + answer.status());
                return List.of();
            }
            Sight sight = new Sight(browser, reader.page(), reader.language(), kind);
            sight.flaws().forEach(flaw -> flaws.add(login + " " + address + ": " + flaw));
            return PageLook.of(reader.page()).links();
        }
    }

    /** A page at which somebody looks, on both widths and in both lights. */
    private record Sight(Browser browser, Page page, Language language, String kind) {

        List<String> flaws() {
            List<String> flaws = new ArrayList<>();
            show(Device.PHONE, ColorScheme.LIGHT);
            flaws.addAll(PageLook.of(page).tooWide());
            judge(ColorScheme.LIGHT, flaws);
            show(Device.DESKTOP, ColorScheme.DARK);
            PageLook look = PageLook.of(page);
            flaws.addAll(look.tooWide());
            judge(ColorScheme.DARK, flaws);
            flaws.addAll(look.unspoken());
            OTHER_LANGUAGE
                    .among(look.written(), language)
                    .forEach(piece -> flaws.add("in another language than the page: " + piece));
            return flaws;
        }

        private void show(Device device, ColorScheme light) {
            page.setViewportSize(device.width(), device.height());
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
        }

        private void judge(ColorScheme light, List<String> flaws) {
            if (JUDGED.add(kind + language + light)) {
                browser.findingsOfAxe(page).forEach(finding -> flaws.add(light + ": " + finding));
                browser.screenshot(
                        page, "pages/%s-%s-%s".formatted(kind.substring(1).replace('/', '-'), language.tag(), light));
            }
        }
    }
}
