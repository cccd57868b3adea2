package dev.lathe.http.auth.fetch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

/** One class goes out, to where it is sent by configuration: so whatever a token says, nobody else is asked. */
final class OutboundTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.lathe.http");

    @Test
    void onlyAFetchSendsRequests() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Fetch.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HttpClient.class)
                .check(CLASSES);
    }

    @Test
    void nobodyOpensAConnectionOtherwise() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, SocketChannel.class, DatagramSocket.class, URLConnection.class)
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "getContent")
                .check(CLASSES);
    }
}
