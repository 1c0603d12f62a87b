package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;

/** What an empty product begins with: the demonstration city, or a one-time link for the first administrator. */
@ApplicationScoped
public class FirstData {

    void provide(String setUpToken) {
        LaunchFiles.atDataDirectory().write(LaunchFiles.SET_UP, "/set-up?token=" + setUpToken);
    }
}
