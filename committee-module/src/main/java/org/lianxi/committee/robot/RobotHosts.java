package org.lianxi.committee.robot;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.settings.Setting;

/**
 * To which machines posts may go: a list, so that nobody lets the product knock at machines inside. Always by TLS, except to
 * this machine itself.
 */
record RobotHosts(Set<String> names) {

    private static final Set<String> USUAL = Set.of("qyapi.weixin.qq.com", "oapi.dingtalk.com");
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    /** The two chats, and what the operator adds by comma, for a chat in the own house. */
    static RobotHosts configured() {
        return new RobotHosts(Stream.concat(
                        USUAL.stream(),
                        Setting.of("lianxi.robot-hosts").stream().flatMap(names -> Stream.of(names.split(",", -1))))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean allow(String address) {
        try {
            URI target = URI.create(address.strip());
            String host = target.getHost() == null ? "" : target.getHost().toLowerCase(Locale.ROOT);
            return names.contains(host)
                    && target.getUserInfo() == null
                    && ("https".equals(target.getScheme())
                            || ("http".equals(target.getScheme()) && HERE.contains(host)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
