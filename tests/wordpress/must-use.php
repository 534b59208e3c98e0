<?php
// What a test needs that a published site does not: WordPress looks nothing up at addresses of its own machine, nor at other ports than
// those of the web. Nothing here touches what WordPress does with posts, filters or answers.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) getenv('WORDPRESS_EMBEDS_PORT')]);
add_filter('pre_wp_mail', '__return_true');
