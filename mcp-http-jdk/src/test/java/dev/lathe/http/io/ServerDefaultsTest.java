package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerDefaultsTest {

    private final Properties properties = new Properties();

    @Test
    void whatIsNotSetIsSet() {
        ServerDefaults.apply(properties, 1_000_000);
        assertEquals("true", properties.getProperty("sun.net.httpserver.nodelay"));
        assertEquals("15", properties.getProperty("sun.net.httpserver.maxReqTime"));
        assertEquals("12000", properties.getProperty("jdk.httpserver.maxConnections"));
        assertEquals(7, properties.size());
    }

    @Test
    void whatTheUserHasSetStays() {
        properties.setProperty("sun.net.httpserver.maxReqTime", "60");
        properties.setProperty("jdk.httpserver.maxConnections", "-1");
        ServerDefaults.apply(properties, 1_000_000);
        assertEquals("60", properties.getProperty("sun.net.httpserver.maxReqTime"));
        assertEquals("-1", properties.getProperty("jdk.httpserver.maxConnections"));
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "200, 100", "20000, 12000", "2147483647, 12000"})
    void connectionsLeaveSomeFilesToOthers(int files, String connections) {
        ServerDefaults.apply(properties, files);
        assertEquals(connections, properties.getProperty("jdk.httpserver.maxConnections"));
    }

    @ParameterizedTest
    @CsvSource({"1024, 1024", "unlimited, 2147483647", "9999999999, 2147483647"})
    void theLimitOfFilesIsTheSoftOne(String soft, int limit) {
        List<String> limits = List.of(
                "Limit                     Soft Limit           Hard Limit           Units     ",
                "Max processes             7823                 7823                 processes ",
                "Max open files            " + soft + "                 1048576              files     ");
        assertEquals(limit, FileLimit.of(limits));
    }

    @Test
    void whereNothingIsSaidOfFilesTheLimitIsTheUsualOne() {
        assertEquals(10_240, FileLimit.of(List.of()));
    }
}
