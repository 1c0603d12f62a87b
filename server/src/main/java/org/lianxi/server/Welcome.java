package org.lianxi.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the console says once the product serves. */
record Welcome(Settings settings, DataDirectory data) {

    void print(PrintStream console) {
        console.println();
        signIns(console);
        setUpLink(console);
        console.println("日志 · Log: " + data.log());
        console.println("停止：按 Ctrl-C · Stop with Ctrl-C");
        console.println("Lianxi is ready: " + settings.address());
        console.flush();
    }

    private void signIns(PrintStream console) {
        if (settings.demo() && Files.exists(data.signIns())) {
            console.println("演示登录 · Demonstration sign-ins:");
            console.println(textOf(data.signIns()));
            console.println();
        }
    }

    private void setUpLink(PrintStream console) {
        if (Files.exists(data.setUp())) {
            console.println("首次使用，请用此一次性链接设置第一个管理员 · Set up the first administrator with this one-time link:");
            console.println("  " + settings.address() + textOf(data.setUp()).replaceFirst("^/", ""));
            console.println();
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            return file.toString();
        }
    }
}
