package org.lianxi.committee.robot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lianxi.committee.robot.RobotAnswer.Outcome;

/**
 * Speaks as the robots of 企业微信 (developer.work.weixin.qq.com, 群机器人配置说明) and 钉钉 (open.dingtalk.com,
 * 自定义机器人接入) are documented: JSON posted to an address with a key; 钉钉 signs the time in milliseconds with the secret.
 */
@ApplicationScoped
class HttpRobotCarrier implements RobotCarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HMAC = "HmacSHA256";
    private static final Pattern CODE = Pattern.compile("\"errcode\"\\s*:\\s*(-?\\d{1,9})");
    private static final int OK = 200;
    private static final int OUR_MISTAKE = 400;
    private static final int THEIR_MISTAKE = 500;

    /** 45009: 企业微信; 130101, 410100: 钉钉. */
    private static final Set<String> TOO_FAST = Set.of("45009", "130101", "410100");

    /** The chat is busy. */
    private static final Set<String> BUSY = Set.of("-1");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final InstantSource clock;

    @Inject
    HttpRobotCarrier(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public RobotAnswer post(OpenRobot robot, Announcement announcement) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(robot.address() + signature(robot)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(RobotFormat.json(robot.kind(), announcement)))
                .build();
        try {
            return answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return new RobotAnswer(Outcome.FAILED, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new RobotAnswer(Outcome.FAILED, "interrupted");
        }
    }

    private static RobotAnswer answer(HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            boolean isOurs = response.statusCode() >= OUR_MISTAKE && response.statusCode() < THEIR_MISTAKE;
            return new RobotAnswer(isOurs ? Outcome.REFUSED : Outcome.FAILED, "status " + response.statusCode());
        }
        Matcher code = CODE.matcher(response.body());
        return code.find() ? answer(code.group(1)) : new RobotAnswer(Outcome.FAILED, "no errcode");
    }

    private static RobotAnswer answer(String code) {
        if (code.equals("0")) {
            return RobotAnswer.taken();
        }
        if (TOO_FAST.contains(code)) {
            return new RobotAnswer(Outcome.TOO_FAST, "errcode " + code);
        }
        return new RobotAnswer(BUSY.contains(code) ? Outcome.FAILED : Outcome.REFUSED, "errcode " + code);
    }

    private String signature(OpenRobot robot) {
        if (robot.kind() != RobotKind.DINGTALK || robot.secret().isEmpty()) {
            return "";
        }
        long timestamp = clock.millis();
        String signed = Base64.getEncoder().encodeToString(hmac(robot.secret(), timestamp + "\n" + robot.secret()));
        return "&timestamp=" + timestamp + "&sign=" + URLEncoder.encode(signed, StandardCharsets.UTF_8);
    }

    private static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
