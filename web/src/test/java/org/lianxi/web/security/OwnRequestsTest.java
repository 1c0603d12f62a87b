package org.lianxi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnRequestsTest {

    @Test
    void pass_when_they_change_nothing() {
        assertThat(OwnRequests.mayPass(request("GET", Map.of("Sec-Fetch-Site", "cross-site"))))
                .isTrue();
    }

    @Test
    void pass_when_our_own_page_sent_them() {
        assertThat(OwnRequests.mayPass(request(
                        "POST",
                        Map.of(
                                "Sec-Fetch-Site",
                                "same-origin",
                                "Origin",
                                "https://LIANXI.example",
                                "Host",
                                "lianxi.example"))))
                .isTrue();
    }

    @Test
    void pass_when_no_browser_sent_them() {
        assertThat(OwnRequests.mayPass(request("POST", Map.of("Host", "lianxi.example"))))
                .isTrue();
    }

    @Test
    void do_not_pass_from_a_foreign_page() {
        assertThat(OwnRequests.mayPass(request("POST", Map.of("Sec-Fetch-Site", "cross-site"))))
                .isFalse();
        assertThat(OwnRequests.mayPass(request("DELETE", Map.of("Sec-Fetch-Site", "same-site"))))
                .isFalse();
        assertThat(OwnRequests.mayPass(
                        request("POST", Map.of("Origin", "https://evil.example", "Host", "lianxi.example"))))
                .isFalse();
    }

    @Test
    void do_not_pass_from_nowhere_or_another_port() {
        assertThat(OwnRequests.mayPass(request("POST", Map.of("Origin", "null", "Host", "lianxi.example"))))
                .isFalse();
        assertThat(OwnRequests.mayPass(
                        request("POST", Map.of("Origin", "http://127.0.0.1:9090", "Host", "127.0.0.1:8080"))))
                .isFalse();
    }

    /** A request of which only the method and the headers are asked. */
    private static HttpServletRequest request(String method, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OwnRequestsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
