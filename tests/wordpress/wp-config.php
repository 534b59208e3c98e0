<?php
// The settings of a WordPress that lives as long as one file of tests. The environment says where it is.
define('DB_HOST', 'localhost:' . getenv('WORDPRESS_DATABASE'));
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', getenv('WORDPRESS_ADDRESS'));
define('WP_SITEURL', getenv('WORDPRESS_ADDRESS'));
// Passwords of applications are for https, and for what calls itself local.
define('WP_ENVIRONMENT_TYPE', 'local');
// It asks nobody for news, and is its own only visitor.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
