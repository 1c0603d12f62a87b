package org.lianxi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxi.web.testing.PortalUnderTest;

@ExtendWith(ArquillianExtension.class)
class PortalIT {

    @Inject
    private BeanManager beans;

    @Deployment
    static WebArchive portal() {
        return PortalUnderTest.with(PortalIT.class);
    }

    @Test
    void is_put_together_by_the_server() {
        assertThat(beans.getBeans(Object.class)).isNotEmpty();
    }

    @Test
    @RunAsClient
    void says_that_it_is_ready(@ArquillianResource URL address) throws IOException {
        HttpURLConnection health = (HttpURLConnection) new URL(address, "/health/ready").openConnection();
        health.setInstanceFollowRedirects(false);

        assertThat(health.getResponseCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    }
}
