package org.lianxi.committee.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.robot.RobotAnswer.Outcome;
import org.lianxi.committee.testing.SetClock;

/** Posts to a chat on this machine that checks what it gets. */
class HttpRobotCarrierTest {

    private static final String SECRET = "SEC0123";
    private static final Announcement NEWS = new Announcement(
            "联席会议提醒",
            List.of(new Announcement.Line("会议通知：3月26日开会 · 桂花苑", "https://lianxi.example.org/notice/view?id=1")),
            "https://lianxi.example.org/meeting/list");

    private final ChatServer chat = new ChatServer();
    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RobotCarrier carrier = new HttpRobotCarrier(clock);

    @AfterEach
    void close() {
        chat.close();
    }

    @Test
    void speaks_to_WeCom_in_markdown() {
        assertThat(post(RobotKind.WECOM, "", NEWS).outcome()).isEqualTo(Outcome.TAKEN);

        assertThat(chat.bodies())
                .containsExactly("{\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"### 联席会议提醒\\n\\n"
                        + "[会议通知：3月26日开会 · 桂花苑](https://lianxi.example.org/notice/view?id=1)\"}}");
        assertThat(chat.queries()).containsExactly("access_token=k");
    }

    @Test
    void signs_for_DingTalk_the_time_with_the_secret() throws Exception {
        assertThat(post(RobotKind.DINGTALK, SECRET, NEWS).outcome()).isEqualTo(Outcome.TAKEN);

        assertThat(chat.bodies().get(0))
                .startsWith("{\"msgtype\":\"markdown\",\"markdown\":{\"title\":\"联席会议提醒\",\"text\":\"### ");
        String[] parameters = chat.queries().get(0).split("&", -1);
        assertThat(parameters[1]).isEqualTo("timestamp=" + clock.millis());
        String sign = URLDecoder.decode(parameters[2].substring("sign=".length()), StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(Base64.getDecoder().decode(sign))
                .isEqualTo(mac.doFinal((clock.millis() + "\n" + SECRET).getBytes(StandardCharsets.UTF_8)));
        assertThat(parameters[2]).doesNotContain("+", "/");
    }

    @Test
    void lets_no_title_speak_the_language_of_the_chat() {
        post(
                RobotKind.WECOM,
                "",
                new Announcement(
                        "标题",
                        List.of(new Announcement.Line(
                                "<@all> [点这里](http://evil.example) \"x\" \\ \n# 大标题", "https://lianxi.example.org/1")),
                        "https://lianxi.example.org"));

        assertThat(chat.bodies().get(0))
                .doesNotContain("<@", "](http://evil", "# 大")
                .contains("＜＠all＞ ［点这里］（http://evil.example） \\\"x\\\" ＼  ＃ 大标题");
    }

    @Test
    void fits_into_what_the_chat_takes_and_says_where_the_rest_is() {
        List<Announcement.Line> many = IntStream.range(0, 80)
                .mapToObj(each -> new Announcement.Line("会议通知 " + each, "https://lianxi.example.org/" + each))
                .toList();

        post(RobotKind.WECOM, "", new Announcement("标题", many, "https://lianxi.example.org/all"));

        String body = chat.bodies().get(0);
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThan(4096);
        assertThat(body).contains("[…](https://lianxi.example.org/all)");
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"errcode\":0,\"errmsg\":\"ok\"}', TAKEN, ''",
        "200, '{\"errcode\":130101,\"errmsg\":\"send too fast\"}', TOO_FAST, errcode 130101",
        "200, '{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}', TOO_FAST, errcode 45009",
        "200, '{\"errcode\":310000,\"errmsg\":\"sign not match\"}', REFUSED, errcode 310000",
        "200, '{\"errcode\":-1,\"errmsg\":\"system busy\"}', FAILED, errcode -1",
        "200, '<html>', FAILED, no errcode",
        "302, '', FAILED, status 302",
        "404, '', REFUSED, status 404",
        "503, '', FAILED, status 503"
    })
    void understands_what_the_chat_answers(int status, String body, Outcome outcome, String error) {
        chat.answers(status, body);

        assertThat(post(RobotKind.WECOM, "", NEWS)).isEqualTo(new RobotAnswer(outcome, error));
    }

    @Test
    void says_that_it_may_be_tried_again_when_nobody_answers() {
        chat.close();

        RobotAnswer answer = post(RobotKind.WECOM, "", NEWS);

        assertThat(answer.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(answer.error()).isEqualTo("ConnectException");
    }

    private RobotAnswer post(RobotKind kind, String secret, Announcement announcement) {
        return carrier.post(new OpenRobot(kind, chat.address(), secret, Locale.CHINESE), announcement);
    }
}
