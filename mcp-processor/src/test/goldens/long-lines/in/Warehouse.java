package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is too long for a line is broken where a formatter would. */
@McpServer(name = "warehouse", version = "1.0.0")
public final class Warehouse {

    /** A country. */
    public enum Country {
        /**
         * A country in the middle of Europe, without a sea, with many mountains and even more languages than one would
         * expect.
         */
        SWITZERLAND,
        LIECHTENSTEIN,
        AUSTRIA,
        GERMANY,
        FRANCE,
        ITALY,
        LUXEMBOURG,
        NETHERLANDS,
        BELGIUM,
        DENMARK,
        NORWAY,
        SWEDEN,
        FINLAND
    }

    /**
     * Where a parcel goes, with everything that a carrier might want to know about the place and the people there.
     *
     * @param recipientFirstName the name that a friend would use
     * @param recipientLastName the name that is on the bell
     * @param streetAndHouseNumber where the bell is
     * @param postalCodeOfTheCity a number in most countries
     * @param cityOrVillage where the street is
     * @param country where the city is
     */
    public record DeliveryAddressOfRecipient(
            String recipientFirstName,
            String recipientLastName,
            String streetAndHouseNumber,
            String postalCodeOfTheCity,
            Optional<String> cityOrVillage,
            Country country) {}

    /**
     * Ships goods to somebody and tells how far it has come; goods that are not there are ordered first, which may take
     * a while, and the customer is told when they have arrived, unless the customer does not want to be told.
     *
     * @param quantitiesByArticleNumber how many of each article
     * @param deliveryAddressOfRecipient where to
     * @param alternativeDeliveryAddresses where else to, when nobody is at home, in the order in which they are tried,
     *     until somebody opens the door
     * @param context the way back to the client
     */
    @Tool(
            name = "ship_goods_to_the_recipient",
            scopes = {"warehouse:goods:ship", "warehouse:goods:order", "warehouse:customers:notify", "warehouse:all"})
    public Optional<List<Map<String, DeliveryAddressOfRecipient>>> shipGoodsToTheRecipientOfTheOrder(
            Map<String, Integer> quantitiesByArticleNumber,
            DeliveryAddressOfRecipient deliveryAddressOfRecipient,
            Optional<List<DeliveryAddressOfRecipient>> alternativeDeliveryAddresses,
            McpContext context)
            throws InterruptedException {
        return Optional.empty();
    }

    /**
     * Counts articles.
     *
     * @param articleNumbersOfTheWarehouse the articles
     * @param countryOfTheWarehouse where
     */
    @Tool
    public Map<String, Integer> countArticlesInTheWarehouse(
            List<String> articleNumbersOfTheWarehouse, Country countryOfTheWarehouse) {
        return Map.of();
    }
}
